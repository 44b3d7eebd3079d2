/** Which truth an item of the table belongs to, by its key alone. */
import { type RecordKind, recordKinds } from '#shared/domain/records/record';
import type { RecordKey } from '#shared/recompute/list-unit';
import {
  announcedIn,
  announcedPartition,
  type AuditedType,
  auditedTypes,
  generationsKey,
  type Key,
  lapseIn,
  lapsePartition,
} from '#shared/table/keys';

export type Owner = { readonly type: AuditedType; readonly id: string };

export type OwnedKey = Owner & {
  /** What of its owner the item is, for reports. */
  readonly part: string;
  /** Where a posting stands. */
  readonly bucket?: string;
};

const typeOf = (word: string | undefined): AuditedType | undefined =>
  auditedTypes.find((type) => type === word);

/** `PLEDGE` or `PUBPLEDGE`, as postings name their kind. */
const postedType = (word = ''): AuditedType | undefined => typeOf(word.replace(/^PUB/, ''));

/** Undefined for what belongs to no truth: settings, answers, cells, the pointer's own partition. */
export const ownerOfKey = ({ PK, SK }: Key): OwnedKey | undefined => {
  const [first, second, third, ...rest] = PK.split('#');
  const owned = (
    type: AuditedType | undefined,
    id: string | undefined,
    more: Omit<OwnedKey, 'type' | 'id'>,
  ): OwnedKey | undefined => (type && id ? { type, id, ...more } : undefined);
  switch (first) {
    case 'AUD':
      return owned(typeOf(second), [third, ...rest].join('#'), { part: 'audit' });
    case 'POST': {
      const bucket = [third, ...rest].join('#');
      const audience = second?.startsWith('PUB') ? 'public' : 'secretariat';
      return owned(postedType(second), SK, { part: `${audience} ${bucket}`, bucket });
    }
    case 'PUB':
      return owned(typeOf(second), SK, { part: 'public' });
    case 'LIST':
      return owned(typeOf(third), SK, { part: 'list' });
    case lapsePartition:
      return owned('OFFER', lapseIn({ PK, SK }).offerId, { part: 'last day' });
    case announcedPartition: {
      const { kind, id } = announcedIn({ PK, SK });
      return owned(typeOf(kind.toUpperCase()), id, { part: 'announcement' });
    }
    case 'PROJ':
    case undefined:
      return undefined;
    default:
      return owned(typeOf(first), [second, third, ...rest].filter(Boolean).join('#'), { part: SK });
  }
};

export const headKey = ({ type, id }: Owner): Key =>
  type === 'PROJ' ? generationsKey : { PK: `${type}#${id}`, SK: 'META' };

export const ownerName = ({ type, id }: Owner): string => `${type}#${id}`;

export const kindOf = ({ type }: Owner): RecordKind | undefined =>
  recordKinds.find((kind) => kind.toUpperCase() === type);

/** Whose head this key is: the item that carries the version and the end of the audit chain. */
export const ownerOfHead = (key: Key): Owner | undefined => {
  if (key.PK === generationsKey.PK && key.SK === generationsKey.SK)
    return { type: 'PROJ', id: key.SK };
  return key.SK === 'META' ? ownerOfKey(key) : undefined;
};

/** The record whose META this key is. */
export const recordAt = (key: Key): RecordKey | undefined => {
  const owner = ownerOfHead(key);
  const kind = owner && kindOf(owner);
  return kind && owner ? { kind, id: owner.id } : undefined;
};
