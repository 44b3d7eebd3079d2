/** Which records a batch of stream records speaks of. A stream record is a hint: only its key is used. */
import { type RecordKind, recordKinds } from '../domain/records/record.ts';
import type { Key } from '../table/keys.ts';
import type { RecordKey } from './list-unit.ts';

const kindOf = (word: string | undefined): RecordKind | undefined =>
  recordKinds.find((kind) => word === kind.toUpperCase() || word === `PUB${kind.toUpperCase()}`);

/** `PLEDGE#id`, or a posting `POST#PLEDGE#area#place` whose sort key is the id. */
export const touchedRecord = ({ PK, SK }: Key): RecordKey | undefined => {
  const [first, second] = PK.split('#');
  const kind = first === 'POST' ? kindOf(second) : kindOf(first);
  const id = first === 'POST' ? SK : second;
  return kind && id ? { kind, id } : undefined;
};
