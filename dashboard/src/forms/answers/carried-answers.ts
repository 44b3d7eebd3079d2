/** Answers that no control asks for, carried through an edit as they are. */
import { componentFields as describedOfComponent } from '#shared/domain/fields/component-fields';
import { type Field, type DescribedFields, fieldsOfKind } from '#shared/domain/fields/field';
import { recordFields as describedOfRecord } from '#shared/domain/fields/record-fields';
import type { RecordKind } from '#shared/domain/records/record';

const carriedIn = (described: DescribedFields, kind: RecordKind): readonly string[] =>
  Object.entries(described).flatMap(([name, { asked }]: readonly [string, Field]) =>
    asked === 'carried' || (asked.of !== undefined && asked.of !== kind) ? [name] : [],
  );

/** With the parts of what places and windows store that no control asks for. */
export const carriedInComponent = (kind: RecordKind): readonly string[] => [
  ...carriedIn(describedOfComponent, kind),
  'stated',
  'windowStated',
];

export const carriedInRecord = (kind: RecordKind): readonly string[] =>
  carriedIn(fieldsOfKind(describedOfRecord, kind), kind).filter((name) => name !== 'partyId');
