/** From the answers of a form to what the API takes, as a whole. Pure; what was left blank is left out. */
import type { UnfinishedContact } from '#shared/contract/records/contact';
import type { RecordKind } from '#shared/domain/records/record';

import { componentKeysName, type Given, inComponent } from '../../kept/answers-given.ts';
import { type Purpose, readAnswersBy } from './asked-fields.ts';
import { componentFormFields, fieldsOf } from './field-table.ts';
import { orBlank } from './read-values.ts';

export type AnswerFields = Readonly<Record<string, unknown>>;

const within = ({ first, all, has }: Given, key: string): Given => ({
  first: (field) => first(inComponent(key, field)),
  all: (field) => all(inComponent(key, field)),
  has: (field) => has(inComponent(key, field)),
});

export const componentOf = (
  answers: Given,
  key: string,
  purpose: Purpose = 'new',
): AnswerFields => {
  const given = within(answers, key);
  const id = orBlank(given.first('id'));
  return { ...(id !== undefined && { id }), ...readAnswersBy(componentFormFields, given, purpose) };
};

export const contactOf = ({ first }: Given): UnfinishedContact | undefined => {
  const given = (['name', 'email', 'phone'] as const).flatMap((field) => {
    const value = orBlank(first(`contact.${field}`));
    return value === undefined ? [] : [[field, value] as const];
  });
  return given.length > 0 ? Object.fromEntries(given) : undefined;
};

/** On what the Secretariat records for a party; undefined where the form does not ask for it. */
export const basisOf = ({ first, has }: Given): AnswerFields | undefined => {
  if (!has('onBehalf.basis')) return undefined;
  const [basis, date] = [orBlank(first('onBehalf.basis')), orBlank(first('onBehalf.date'))];
  return { ...(basis !== undefined && { basis }), ...(date !== undefined && { date }) };
};

/** Without the contact, which is no part of the record. */
export const contentOf = (
  kind: RecordKind,
  answers: Given,
  purpose: Purpose = 'new',
): AnswerFields => ({
  ...readAnswersBy(fieldsOf(kind), answers, purpose),
  components: answers.all(componentKeysName).map((key) => componentOf(answers, key, purpose)),
});

/** What a form says, and the answers that say it. */
export type Read = {
  readonly content: AnswerFields;
  readonly contact: UnfinishedContact | undefined;
  readonly onBehalf: AnswerFields | undefined;
  readonly answers: Given;
};

export const readForm = (kind: RecordKind, answers: Given): Read => ({
  content: contentOf(kind, answers),
  contact: contactOf(answers),
  onBehalf: basisOf(answers),
  answers,
});

export const submissionOf = (kind: RecordKind, answers: Given): AnswerFields => {
  const { content, contact } = readForm(kind, answers);
  return { ...content, ...(contact && { contact }) };
};
