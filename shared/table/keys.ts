/** Every key template of the table. A key function takes only the fields that it uses. */
import type { PostingBucket } from '../domain/records/bucket.ts';
import { firstLegId } from '../domain/matches/leg-ids.ts';
import type { RecordKind } from '../domain/records/record.ts';

export type Key = { readonly PK: string; readonly SK: string };

/** Who may see what is computed from a posting: the Secretariat, or everyone (released versions alone). */
export type Audience = 'secretariat' | 'public';

export const kindKey = (kind: RecordKind): string => kind.toUpperCase();

const version12 = (version: number): string => `V#${String(version).padStart(12, '0')}`;
export const recordKey = (kind: RecordKind, id: string): Key => ({
  PK: `${kindKey(kind)}#${id}`,
  SK: 'META',
});
/** What a record said in the versions that others took the place of: beside it, where nobody changes anything. */
export const formerPartition = (kind: RecordKind, id: string): string =>
  `FORMER#${kindKey(kind)}#${id}`;
export const formerVersionKey = (kind: RecordKind, id: string, version: number): Key => ({
  PK: formerPartition(kind, id),
  SK: version12(version),
});
export const contactKey = (kind: RecordKind, id: string): Key => ({
  PK: `${kindKey(kind)}#${id}`,
  SK: 'CONTACT',
});
export const matchKey = (id: string): Key => ({ PK: `MATCH#${id}`, SK: 'META' });
/** One end of a match as it was shown to both sides of a leg by that version of the match. */
export const disclosureKey = (
  matchId: string,
  version: number,
  kind: RecordKind,
  leg: string,
): Key => ({
  PK: `MATCH#${matchId}`,
  SK: `DISCLOSED#${version12(version)}#${kindKey(kind)}${leg === firstLegId ? '' : `#${leg}`}`,
});
/** What passes beside a leg of a match between its sides and the Secretariat: of the first, under the id of the match. */
export const exchangeId = (matchId: string, leg: string): string =>
  leg === firstLegId ? matchId : `${matchId}.${leg}`;
export const matchOfExchange = (id: string): { readonly matchId: string; readonly leg: string } => {
  const [matchId = '', leg = firstLegId] = id.split('.');
  return { matchId, leg };
};
export const exchangeKey = (id: string): Key => ({ PK: `EXCHANGE#${id}`, SK: 'META' });
/** The contact that a side of a leg gave for its match alone, as no record stands for it. */
export const givenContactKey = (exchange: string, side: RecordKind): Key => ({
  PK: `EXCHANGE#${exchange}`,
  SK: `CONTACT#${kindKey(side)}`,
});
/** Reports and blocks beside a leg of a match, under the id of its exchange. */
export const conductKey = (id: string): Key => ({ PK: `CONDUCT#${id}`, SK: 'META' });
/** That a party takes no messages of another, in any match. */
export const blockPartition = (partyId: string): string => `BLOCKS#${partyId}`;
export const blockKey = (by: string, of: string): Key => ({ PK: blockPartition(by), SK: of });
/** Who at the Secretariat looks after a match. */
export const caseKey = (matchId: string): Key => ({ PK: `CASE#${matchId}`, SK: 'META' });
/** What people say to each other beside a record. */
export const commentsKey = (threadId: string): Key => ({ PK: `COMMENTS#${threadId}`, SK: 'META' });
/** What a party says of a pair or a need. */
export const interestKey = (id: string): Key => ({ PK: `INTEREST#${id}`, SK: 'META' });
/** What is said of a record, found by it. */
export const interestsOfPartition = (recordId: string): string => `INTERESTOF#${recordId}`;
export const interestOfKey = (recordId: string, id: string): Key => ({
  PK: interestsOfPartition(recordId),
  SK: id,
});
/** How much a party has said on a day. */
export const interestDayKey = (partyId: string, day: string): Key => ({
  PK: `INTERESTDAY#${partyId}`,
  SK: day,
});
/** Files that are written for somebody. */
export const exportsPartition = (sub: string): string => `EXPORT#${sub}`;
export const exportKey = (sub: string, id: string): Key => ({ PK: exportsPartition(sub), SK: id });
export const partyKey = (id: string): Key => ({ PK: `PARTY#${id}`, SK: 'META' });
/** How a party goes into another: by the id of the one that goes, with what was moved of it. */
export const mergePartition = (id: string): string => `MERGE#${id}`;
export const mergeKey = (id: string): Key => ({ PK: mergePartition(id), SK: 'META' });
const movedInOrder = ['PLEDGE', 'OFFER', 'MATCH', 'INTEREST', 'USER'] as const;
export type MovedType = (typeof movedInOrder)[number];
/** Records stand before the matches that follow them. */
export const movedKey = (mergeId: string, type: MovedType, id: string): Key => ({
  PK: mergePartition(mergeId),
  SK: `MOVED#${movedInOrder.indexOf(type)}#${type}#${id}`,
});
export const movedIn = ({ SK }: Key): { readonly type: MovedType; readonly id: string } | null => {
  const [moved, , word, ...id] = SK.split('#');
  const type = movedInOrder.find((each) => each === word);
  return moved === 'MOVED' && type ? { type, id: id.join('#') } : null;
};
/** Of a party that is being parted from another one: beside how that one went itself, so that both are looked at together. */
export const partingKey = (into: string, id: string): Key => ({
  PK: mergePartition(into),
  SK: `PARTING#${id}`,
});
export const partingIn = ({ SK }: Key): string | null => {
  const [parting, ...id] = SK.split('#');
  return parting === 'PARTING' ? id.join('#') : null;
};
/** As whom everyone finds a party of which anything was public before it went into another. */
export const publicPartyKey = (id: string): Key => ({ PK: 'PUB#PARTY', SK: id });
export const userKey = (sub: string): Key => ({ PK: `USER#${sub}`, SK: 'META' });
/** How often somebody has invited on a day. */
export const invitationDayKey = (sub: string, day: string): Key => ({
  PK: `INVITATIONDAY#${sub}`,
  SK: day,
});
/** Of an index: everybody, or those who act for one party. */
export const peoplePartition = (partyId: string | null): string =>
  partyId === null ? 'PEOPLE' : `PEOPLE#${partyId}`;

export const postingPrefix = 'POST#';
export const postingPartition = (
  audience: Audience,
  kind: RecordKind,
  bucket: PostingBucket,
): string => `${postingPrefix}${audience === 'public' ? 'PUB' : ''}${kindKey(kind)}#${bucket}`;
export const postingKey = (
  audience: Audience,
  kind: RecordKind,
  bucket: PostingBucket,
  id: string,
): Key => ({
  PK: postingPartition(audience, kind, bucket),
  SK: id,
});

export const auditedTypes = [
  'PLEDGE',
  'OFFER',
  'MATCH',
  'EXCHANGE',
  'CONDUCT',
  'CASE',
  'INTEREST',
  'COMMENTS',
  'PARTY',
  'USER',
  'PROJ',
  'REPORT',
] as const;
export type AuditedType = (typeof auditedTypes)[number];
export const auditPrefix = 'AUD#';
export const isAuditKey = ({ PK }: Key): boolean => PK.startsWith(auditPrefix);
export const auditPartition = (type: AuditedType, id: string): string =>
  `${auditPrefix}${type}#${id}`;
export const auditKey = (type: AuditedType, id: string, version: number): Key => ({
  PK: auditPartition(type, id),
  SK: version12(version),
});

export const idempotencyKey = (actorId: string, digest: string): Key => ({
  PK: `IDEM#${actorId}`,
  SK: digest,
});

export const publicPartition = (kind: RecordKind | 'match'): string => `PUB#${kind.toUpperCase()}`;
export const publicKey = (kind: RecordKind | 'match', id: string): Key => ({
  PK: publicPartition(kind),
  SK: id,
});

/** What imports keep of the rows of one page and its parties, and which of these a number was last given to. */
export const rowsKey = (group: string): Key => ({ PK: `ROWS#${group}`, SK: 'ENTRIES' });
/** Where the rows stand that were first met in a file, by its digest. */
export const rowsOfFileKey = (file: string): Key => ({ PK: `ROWS#${file}`, SK: 'FILE' });
export const rowNumberKey = (number: string): Key => ({ PK: `ROWS#${number}`, SK: 'NUMBER' });

/**
 * Where an item stands in lists for people: by when it came to be, which no change moves, so that whoever pages while
 * others write meets everything once. The attribute is named for the time that it once held: a key of an index keeps its
 * name for as long as the index. What was written before stands by its last change until it is next written.
 */
export const listedAt = ({ createdAt, id }: { readonly createdAt: string; readonly id: string }) =>
  `${createdAt}#${id}`;

/** A report, which never changes: its id is its number, so that the newest is the last of its partition. */
export const reportId = (number: number): string => String(number).padStart(6, '0');
export const reportKey = (number: number): Key => ({
  PK: `REPORT#${reportId(number)}`,
  SK: 'META',
});
export const publicReports = 'PUB#REPORT';
export const publicReportKey = (number: number): Key => ({
  PK: publicReports,
  SK: reportId(number),
});
/** A piece of a pack, by the digest of the whole: it may be kept again and says the same. */
export const packPieceKey = (sha256: string, piece: number): Key => ({
  PK: `PUB#PACK#${sha256}`,
  SK: String(piece).padStart(4, '0'),
});

/** Offers by the last day on which they stand, so that those whose day has passed come first. */
export const lapsePartition = 'LAPSE';
export const lapseKey = (lastDay: string, offerId: string): Key => ({
  PK: lapsePartition,
  SK: `${lastDay}#${offerId}`,
});
export const lapseIn = ({ SK }: Key): { readonly lastDay: string; readonly offerId: string } => {
  const [lastDay = '', offerId = ''] = SK.split('#');
  return { lastDay, offerId };
};

/** What is announced, by the moment at which it becomes public, so that what is due comes first. */
export const announcedPartition = 'ANNOUNCED';
export type AnnouncedKind = RecordKind | 'match';
export const announcedKey = (publicFrom: string, kind: AnnouncedKind, id: string): Key => ({
  PK: announcedPartition,
  SK: `${publicFrom}#${kind.toUpperCase()}#${id}`,
});
export const announcedIn = ({
  SK,
}: Key): { readonly publicFrom: string; readonly kind: AnnouncedKind; readonly id: string } => {
  const [publicFrom = '', kind = '', id = ''] = SK.split('#');
  return { publicFrom, kind: kind.toLowerCase() as AnnouncedKind, id };
};

export const settingKey = (name: string): Key => ({ PK: 'SETTING', SK: name });
/** Everyone may know which world a register is, and the public function reads nothing else. */
export const worldKey: Key = { PK: 'PUB#WORLD', SK: 'WORLD' };
export const generationsKey: Key = { PK: 'PROJ', SK: 'ACTIVE' };
/** How far the building, or the removal, of a generation is. */
export const buildKey = (generation: string): Key => ({ PK: 'PROJ', SK: `BUILD#${generation}` });
export const failedUnits = 'DIRTY';
/** The same unit of two generations may fail, and come right, apart. */
export const failedUnitKey = (generation: string, unit: string): Key => ({
  PK: failedUnits,
  SK: `${generation}#${unit}`,
});
