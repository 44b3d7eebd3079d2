/** A record with codes that the Secretariat sets on it, or why it takes them not so. */
import { asSent, merge } from '#shared/contract/records/merge-change';
import { saidOf } from '#shared/contract/records/record-as-sent';
import { readChanged } from '#shared/contract/records/read-changed';
import { type Errors, readBy } from '#shared/contract/records/read-submission';
import type { Fields } from '#shared/contract/records/submission-bodies';
import { withOrigins } from '#shared/domain/records/code-origin';
import { withCoding } from '#shared/domain/records/coding';
import {
  codedOfComponent,
  codedOfRecord,
  codedValues,
  ownWordsIn,
} from '#shared/domain/fields/coded-fields';
import { editedRecord, type Submission } from '#shared/domain/records/record-changes';
import type { StoredRecord } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { isSameValue } from '#shared/domain/values/same-value';
import { codingEnvelope } from '#shared/contract/records/code-bodies';
import { fieldError } from '#shared/contract/field-advice';

const componentsIn = ({ components }: Fields): readonly Fields[] =>
  Array.isArray(components) ? (components as readonly Fields[]) : [];

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Everything that is sent and is no code. */
const otherThanCodes = (body: Fields): Errors => [
  ...Object.keys(body)
    .filter((name) => name !== 'components' && !codedOfRecord.includes(name))
    .map((name) => fieldError(`/${name}`, 'codesAlone')),
  ...componentsIn(body).flatMap((component, index) => {
    if (!isObject(component)) return [];
    if (component['id'] === undefined) return [fieldError(`/components/${index}/id`, 'required')];
    return Object.keys(component)
      .filter((name) => name !== 'id' && !codedOfComponent.includes(name))
      .map((name) => fieldError(`/components/${index}/${name}`, 'codesAlone'));
  }),
];

/** Words that stand within a coded field stay as their owner wrote them. */
const changedWords = (before: StoredRecord, after: StoredRecord): Errors => {
  const old = codedValues(before);
  return [...codedValues(after)].flatMap(([pointer, value]) => {
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    return isSameValue(ownWordsIn(name, value), ownWordsIn(name, old.get(pointer)))
      ? []
      : [fieldError(pointer, 'codesAlone')];
  });
};

export const codedRecord = (
  record: StoredRecord,
  { refused, ...body }: Fields,
  now: string,
): Result<StoredRecord, Refusal> => {
  const { kind, state, party } = record;
  const invalid = (errors: Errors) => refuse({ kind: 'invalid', errors } as const);
  const others = otherThanCodes(body);
  if (others.length > 0) return invalid(others);
  const kept = saidOf(record);
  const { said, names, errors } = merge(kind, kept, body, []);
  const content = readChanged(kind, kept, said);
  const coding = readBy(codingEnvelope, refused === undefined ? {} : { refused });
  if (errors.length > 0 || !content.ok || !coding.ok)
    return invalid([
      ...errors,
      ...(content.ok ? [] : asSent(content.error, names)),
      ...(coding.ok ? [] : coding.error),
    ]);
  const submission = { kind, partyId: party.id, ...content.value } as Submission;
  const after = withOrigins(
    record,
    { ...editedRecord(record, submission, now), state },
    'secretariat',
    now,
  );
  const words = changedWords(record, after);
  if (words.length > 0) return invalid(words);
  return ok(coding.value.refused ? withCoding(after, coding.value.refused, now) : after);
};
