/**
 * The form as a document to fill in: a table for the record and one for each component, a row for each question. Its answers
 * come back as the rows of a sheet would, so each question is called as the column that it is read into.
 */
import type { RecordKind } from '../domain/records/record.ts';
import type { Language } from '../vocabulary/label.ts';
import { describedColumns, isOfRecord, type RowColumn, rowColumns } from './row-columns.ts';
import { choicesOfColumn } from './template-choices.ts';
import { columnHeading, sayInSheet } from './words/words.ts';

export type FormQuestion = {
  readonly column: RowColumn;
  readonly label: string;
  /** How it is answered, or what can be chosen. */
  readonly how: string;
  readonly answer: string;
};

export type FormTable = { readonly caption: string; readonly questions: readonly FormQuestion[] };

/** Tables for components; whoever has more copies one. */
export const componentTables = 3;

/** Of files alone: the form asks for none of it. */
const notAsked: ReadonlySet<RowColumn> = new Set<RowColumn>([
  'example',
  'record_id',
  'component_no',
  'entity_name',
  'entity_type',
  'joint_partners',
  'iso3',
  'party_id',
]);

/** Written out as long as somebody reads them. */
const mostChoices = 70;

const isOfKind = (column: RowColumn, kind: RecordKind): boolean => {
  const field = describedColumns.get(column)?.field;
  if (!field) return true;
  const { of = kind, asked } = field;
  return asked !== 'carried' && of === kind && (asked.of ?? kind) === kind;
};

const howOf = (column: RowColumn, language: Language): string => {
  const say = sayInSheet(language);
  const choices = choicesOfColumn(column, language);
  if (choices && choices.values.length <= mostChoices)
    return `${say(choices.isOpen ? 'document.someOf' : 'document.oneOf')} ${choices.values.join('; ')}`;
  const holds = describedColumns.get(column)?.field.holds.type;
  if (holds === 'yesNo')
    return `${say('document.oneOf')} ${say('template.yes')}; ${say('template.no')}`;
  if (holds === 'date' || column === 'start' || column === 'end') return say('document.date');
  if (column === 'currency') return say('document.currency');
  if (column === 'component_countries') return say('document.places');
  return '';
};

const questionOf = (column: RowColumn, kind: RecordKind, language: Language): FormQuestion => {
  const say = sayInSheet(language);
  return {
    column,
    label: columnHeading(column, language),
    how: column === 'kind' ? say('document.leaveKind') : howOf(column, language),
    answer: column === 'kind' ? say(`kind.${kind}`) : '',
  };
};

export const formTables = (kind: RecordKind, language: Language): readonly FormTable[] => {
  const say = sayInSheet(language);
  const asked = rowColumns.filter((column) => !notAsked.has(column) && isOfKind(column, kind));
  const questions = (of: (column: RowColumn) => boolean): readonly FormQuestion[] =>
    asked.filter(of).map((column) => questionOf(column, kind, language));
  const ofComponent = questions((column) => !isOfRecord(column));
  return [
    { caption: say('document.record'), questions: questions(isOfRecord) },
    ...Array.from({ length: componentTables }, (_, at) => ({
      caption: say('document.component', { number: at + 1 }),
      questions: ofComponent,
    })),
  ];
};

/** What stands above the tables. */
export const formGuidance = (kind: RecordKind, language: Language) => {
  const say = sayInSheet(language);
  return {
    title: say(`document.title.${kind}`),
    lines: [
      say('document.how.fill'),
      say('document.how.several'),
      say('document.how.components'),
      say('document.how.send'),
    ],
    head: [say('document.question'), say('document.how'), say('document.answer')],
  };
};
