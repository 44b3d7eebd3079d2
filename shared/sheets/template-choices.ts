/** The columns of the workbook that people fill in, and what can be chosen in them. */
import type { Sheet } from '../export/sheet.ts';
import { areas } from '../vocabulary/areas.ts';
import type { Language } from '../vocabulary/label.ts';
import { register, type RegisterName } from '../vocabulary/register.ts';
import { availabilityCodes, wordsOfCode } from './worded-codes.ts';
import { describedColumns, type RowColumn } from './row-columns.ts';
import { templateSheet, templateVersion } from './template-version.ts';
import { sayInSheet } from './words/words.ts';

/** Those that most rows need; every other column is read as well. */
export const templateColumns = [
  'example',
  'record_id',
  'kind',
  'entity_name',
  'entity_type',
  'iso3',
  'title',
  'language',
  'area',
  'text',
  'topics',
  'support_types',
  'component_countries',
  'regions',
  'anywhere',
  'amount_min',
  'amount_max',
  'unit',
  'currency',
  'amount_period',
  'working_languages',
  'start',
  'end',
  'conditions',
  'condition_kinds',
  'availability',
  'edition',
  'source_url',
] as const satisfies readonly RowColumn[];

export type TemplateColumn = (typeof templateColumns)[number];

const ownVocabularies: Readonly<Partial<Record<RowColumn, RegisterName>>> = {
  entity_type: 'stakeholderTypes',
  language: 'textLanguages',
  regions: 'regions',
  unit: 'units',
  amount_period: 'periods',
  condition_kinds: 'conditions',
};

type Choices = { readonly values: readonly string[]; readonly isOpen: boolean };

/** What can be chosen in columns of which no vocabulary says it. */
const ownChoices = (
  language: Language,
): Readonly<Partial<Record<RowColumn, readonly string[]>>> => {
  const say = sayInSheet(language);
  return {
    kind: [say('kind.pledge'), say('kind.offer')],
    availability: availabilityCodes.map((code) => say(`availability.${code}`)),
    anywhere: [say('template.yes'), say('template.no')],
    area: areas.map(({ id, short }) => `${id} ${short[language]}`),
  };
};

/** Of a column with a list, what can be chosen; several of them where it holds several. */
export const choicesOfColumn = (column: RowColumn, language: Language): Choices | undefined => {
  const own = ownChoices(language)[column];
  if (own) return { values: own, isOpen: false };
  const holds = describedColumns.get(column)?.field.holds;
  const described = holds && 'vocabulary' in holds ? holds.vocabulary : undefined;
  const vocabulary = ownVocabularies[column] ?? described;
  const isOpen = holds?.type === 'codes' || column === 'regions' || column === 'condition_kinds';
  return (
    vocabulary && {
      values: register[vocabulary].map(({ id }) => wordsOfCode(vocabulary, id, language)),
      isOpen,
    }
  );
};

/** Beside the version, so that nobody has to look at them: a column for each list. */
export const listSheet = (lists: readonly Choices[]): Sheet => {
  const longest = Math.max(0, ...lists.map(({ values }) => values.length));
  return {
    name: templateSheet,
    columns: [{ width: 16 }],
    rows: [
      [templateSheet, templateVersion],
      ...Array.from({ length: longest }, (_, row) =>
        lists.map(({ values }) => values[row] ?? null),
      ),
    ],
    isRightToLeft: false,
    isHidden: true,
  };
};
