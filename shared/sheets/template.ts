/** The workbook that people fill in: how, headings with lists to choose from, examples that are never imported, its version. */
import type { Sheet, SheetCell } from '../export/workbook.ts';
import { areas } from '../vocabulary/areas.ts';
import type { Language } from '../vocabulary/label.ts';
import { register, type RegisterName } from '../vocabulary/register.ts';
import { availabilityCodes, wordsOfCode } from './read-grid-cell.ts';
import { describedColumns, type RowColumn } from './row-columns.ts';
import { letterOfColumn } from './grid.ts';
import { templateSheet, templateVersion } from './template-version.ts';
import { columnHeading, sayInSheet } from './words/words.ts';

/** Those that most rows need; every other column is read as well. */
const columns = [
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

type Column = (typeof columns)[number];

const wide: readonly Column[] = ['title', 'text', 'conditions', 'source_url', 'entity_name'];

const ownVocabularies: Readonly<Partial<Record<Column, RegisterName>>> = {
  entity_type: 'stakeholderTypes',
  language: 'textLanguages',
  regions: 'regions',
  unit: 'units',
  amount_period: 'periods',
  condition_kinds: 'conditions',
};

type Choices = { readonly values: readonly string[]; readonly isOpen: boolean };

/** What can be chosen in columns of which no vocabulary says it. */
const ownChoices = (language: Language): Readonly<Partial<Record<Column, readonly string[]>>> => {
  const say = sayInSheet(language);
  return {
    kind: [say('kind.pledge'), say('kind.offer')],
    availability: availabilityCodes.map((code) => say(`availability.${code}`)),
    anywhere: [say('template.yes'), say('template.no')],
    area: areas.map(({ id, short }) => `${id} ${short[language]}`),
  };
};

/** Of a column with a list, what can be chosen; several of them where it holds several. */
const choicesOf = (column: Column, language: Language): Choices | undefined => {
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

type Example = Readonly<Partial<Record<Column, string | number>>>;

const examples = (language: Language): readonly Example[] => {
  const say = sayInSheet(language);
  const name = (vocabulary: RegisterName, id: string): string =>
    wordsOfCode(vocabulary, id, language);
  const area = (at: number): string => choicesOf('area', language)?.values[at] ?? '';
  const common = { example: say('example.marker'), language: name('textLanguages', language) };
  return [
    {
      ...common,
      kind: say('kind.pledge'),
      entity_name: say('example.pledge.party'),
      entity_type: name('stakeholderTypes', 'state'),
      iso3: 'XA',
      title: say('example.pledge.title'),
      area: area(0),
      text: say('example.pledge.text'),
      support_types: [name('supportTypes', 'training'), name('supportTypes', 'equipment')].join(
        '; ',
      ),
      component_countries: 'XA',
      start: '2027',
      end: '2028-06',
      availability: say('availability.requested'),
    },
    {
      ...common,
      kind: say('kind.offer'),
      entity_name: say('example.offer.party'),
      entity_type: name('stakeholderTypes', 'legal'),
      iso3: 'XB',
      title: say('example.offer.title'),
      area: area(1),
      text: say('example.offer.text'),
      support_types: name('supportTypes', 'legal-aid'),
      component_countries: 'XA; XC',
      amount_min: 20,
      amount_max: 40,
      unit: name('units', 'days'),
      amount_period: name('periods', 'year'),
      availability: say('availability.open'),
    },
  ];
};

/** Beside the version, so that nobody has to look at them: a column for each list. */
const listSheet = (lists: readonly Choices[]): Sheet => {
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

const firstOfList = 2;

export const templateSheets = (language: Language): readonly Sheet[] => {
  const say = sayInSheet(language);
  const isRightToLeft = language === 'ar';
  const offered = columns.flatMap((column, at) => {
    const choices = choicesOf(column, language);
    return choices ? [{ at, choices }] : [];
  });
  const how = ['rows', 'who', 'cells', 'dates', 'examples', 'columns', 'preview'] as const;
  const lines: readonly (readonly SheetCell[])[] = [
    [say('template.title')],
    ...how.map((name) => [say(`template.how.${name}`)]),
    [`${say('template.version')}: ${templateVersion}`],
  ];
  return [
    {
      name: say('template.rows'),
      columns: columns.map((column) => ({ width: wide.includes(column) ? 40 : 18 })),
      head: columns.map((column) => columnHeading(column, language)),
      rows: examples(language).map((example) => columns.map((column) => example[column] ?? null)),
      isRightToLeft,
      choices: offered.map(({ at, choices: { values, isOpen } }, list) => {
        const letter = letterOfColumn(list + 1);
        const last = firstOfList + values.length - 1;
        return {
          column: at,
          range: `'${templateSheet}'!$${letter}$${firstOfList}:$${letter}$${last}`,
          isOpen,
        };
      }),
    },
    { name: say('template.readMe'), columns: [{ width: 120 }], rows: lines, isRightToLeft },
    listSheet(offered.map(({ choices }) => choices)),
  ];
};
