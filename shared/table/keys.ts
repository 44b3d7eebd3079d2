/** Every key template of the table. A key function takes only the fields that it uses. */
import type { Bucket, PostingBucket } from '../domain/bucket.ts';
import type { RecordKind } from '../domain/record.ts';

export type Key = { readonly PK: string; readonly SK: string };

/** Who may see what is computed from a posting: the Secretariat, or everyone (released versions alone). */
export type Audience = 'secretariat' | 'public';

const kindKey = (kind: RecordKind): string => kind.toUpperCase();

const version12 = (version: number): string => `V#${String(version).padStart(12, '0')}`;
export const recordKey = (kind: RecordKind, id: string): Key => ({
  PK: `${kindKey(kind)}#${id}`,
  SK: 'META',
});
export const contactKey = (kind: RecordKind, id: string): Key => ({
  PK: `${kindKey(kind)}#${id}`,
  SK: 'CONTACT',
});
export const matchKey = (id: string): Key => ({ PK: `MATCH#${id}`, SK: 'META' });
/** One end of a match as it was shown to both sides by that version of the match. */
export const disclosureKey = (matchId: string, version: number, kind: RecordKind): Key => ({
  PK: `MATCH#${matchId}`,
  SK: `DISCLOSED#${version12(version)}#${kindKey(kind)}`,
});
/** What passes beside a match between its sides and the Secretariat. */
export const exchangeKey = (matchId: string): Key => ({ PK: `EXCHANGE#${matchId}`, SK: 'META' });
/** Who at the Secretariat looks after a match. */
export const caseKey = (matchId: string): Key => ({ PK: `CASE#${matchId}`, SK: 'META' });
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
export const partyKey = (id: string): Key => ({ PK: `PARTY#${id}`, SK: 'META' });
export const userKey = (sub: string): Key => ({ PK: `USER#${sub}`, SK: 'META' });

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
  'CASE',
  'INTEREST',
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

/**
 * The logs: everything of the public one lies under PUB#, which everyone may read. What each log says of itself, its
 * tiles and its leaves, and for each audit entry where its leaves are.
 */
export type LogName = 'whole' | 'public';
const logPrefix = { whole: 'LOG', public: 'PUB#LOG' } as const satisfies Record<LogName, string>;
const number12 = (index: number): string => String(index).padStart(12, '0');
export const logHeadKey = (log: LogName): Key => ({ PK: logPrefix[log], SK: 'HEAD' });
export const logKeyKey: Key = { PK: logPrefix.public, SK: 'KEY' };
/** Nobody reads it but who signs. */
export const signingKeyKey: Key = { PK: 'LOGKEY', SK: 'ED25519' };
export const logTilePartition = (log: LogName, level: number): string =>
  `${logPrefix[log]}#TILE#${level}`;
export const logTileKey = (log: LogName, level: number, index: number): Key => ({
  PK: logTilePartition(log, level),
  SK: number12(index),
});
export const logLeavesKey = (log: LogName, index: number): Key => ({
  PK: `${logPrefix[log]}#LEAVES`,
  SK: number12(index),
});
/** Under the audit entry's own name, so that what is there once is never put twice. */
export const leafPlaceKey = ({ PK, SK }: Key): Key => ({ PK: `LOG#OF#${PK}`, SK });
/** Which audit entry a public leaf is of: that is not public. */
export const publicLeafKey = (index: number): Key => ({
  PK: 'LOG#PUBLISHED',
  SK: number12(index),
});
/** Which part of a log a key is of; undefined for all others. */
export const logPartOf = ({
  PK,
  SK,
}: Key):
  | { readonly log: LogName; readonly part: 'head' }
  | { readonly log: LogName; readonly part: 'leaves'; readonly index: number }
  | { readonly log: LogName; readonly part: 'tile'; readonly level: number; readonly index: number }
  | undefined => {
  const log = PK.startsWith('PUB#LOG') ? 'public' : 'whole';
  const [part, level = ''] = PK.slice(logPrefix[log].length + 1).split('#');
  if (PK === logPrefix[log]) return SK === 'HEAD' ? { log, part: 'head' } : undefined;
  if (!PK.startsWith(`${logPrefix[log]}#`)) return undefined;
  if (part === 'LEAVES') return { log, part: 'leaves', index: Number(SK) };
  if (part === 'TILE') return { log, part: 'tile', level: Number(level), index: Number(SK) };
  return undefined;
};

export const idempotencyKey = (actorId: string, digest: string): Key => ({
  PK: `IDEM#${actorId}`,
  SK: digest,
});

export const publicPartition = (kind: RecordKind | 'match'): string => `PUB#${kind.toUpperCase()}`;
export const publicKey = (kind: RecordKind | 'match', id: string): Key => ({
  PK: publicPartition(kind),
  SK: id,
});

/** Lists lie in a few partitions by a home that never changes, so that all of them can be read page by page. */
export const listHomes = ['0', '1', '2', '3'] as const;
const sumOf = (id: string): number => {
  let sum = 0;
  for (let index = 0; index < id.length; index += 1)
    sum = (sum * 31 + id.charCodeAt(index)) % 65_536;
  return sum;
};
const homeOf = (id: string): string => listHomes[sumOf(id) % listHomes.length] ?? '0';
export const listPrefix = 'LIST#';
export const listPartition = (generation: string, kind: RecordKind, home: string): string =>
  `${listPrefix}${generation}#${kindKey(kind)}#${home}`;
export const listKey = (generation: string, kind: RecordKind, id: string): Key => ({
  PK: listPartition(generation, kind, homeOf(id)),
  SK: id,
});

/** One partition for each audience, so that the whole coverage is one Query. */
export const coveragePartition = (generation: string, audience: Audience): string =>
  `${audience === 'public' ? 'PUB#COV' : 'COV'}#${generation}`;
export const coveragePrefixes = ['COV#', 'PUB#COV#'] as const;
export const coverageKey = (generation: string, audience: Audience, bucket: Bucket): Key => ({
  PK: coveragePartition(generation, audience),
  SK: bucket,
});

/**
 * The index of lists lies in pages: a record's party says in which book, so that a party's records are found in one
 * partition, and its id on which page of that. Neither ever changes. With 8 by 8 pages, 10,000 records make 160 rows a page.
 */
const digits = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;
type Digit = (typeof digits)[number];
/** Its book, then its leaf. */
export type IndexPage = `${Digit}${Digit}`;
export const indexBooks: readonly string[] = digits;
export const indexPages: readonly IndexPage[] = digits.flatMap((book) =>
  digits.map((leaf) => `${book}${leaf}` as const),
);

/** The sums of ids that begin alike are as different as their ends, so each digit takes what a mix of them leaves. */
const digitOf = (id: string): Digit => {
  const sum = sumOf(id);
  return digits[(sum ^ (sum >> 5) ^ (sum >> 10)) % digits.length] ?? '0';
};
export const indexBookOf = (partyId: string): string => digitOf(partyId);
export const indexPageOf = (partyId: string, id: string): IndexPage =>
  `${digitOf(partyId)}${digitOf(id)}`;

/** Rows are posted under their page as features are under a bucket. */
export const rowBucket = (page: IndexPage): string => `INDEX#${page}`;
export const rowPartition = (audience: Audience, kind: RecordKind, page: IndexPage): string =>
  `${postingPrefix}${audience === 'public' ? 'PUB' : ''}${kindKey(kind)}#${rowBucket(page)}`;
export const rowKey = (audience: Audience, kind: RecordKind, page: IndexPage, id: string): Key => ({
  PK: rowPartition(audience, kind, page),
  SK: id,
});

export const indexPrefixes = ['INDEX#', 'PUB#INDEX#'] as const;
export const indexPartition = (generation: string, audience: Audience, book: string): string =>
  `${audience === 'public' ? 'PUB#INDEX' : 'INDEX'}#${generation}#${book}`;
export const indexKey = (generation: string, audience: Audience, page: IndexPage): Key => ({
  PK: indexPartition(generation, audience, page.slice(0, 1)),
  SK: page.slice(1),
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

/** What a party, the Secretariat or one person is told: under the event's own name, so that it is told once. */
export const inboxPartition = (reader: string): string => `INBOX#${reader}`;
export const inboxKey = (reader: string, id: string): Key => ({
  PK: inboxPartition(reader),
  SK: id,
});
/** What a person wants to be told by mail. */
export const mailChoicesKey = (sub: string): Key => ({ PK: `MAILCHOICES#${sub}`, SK: 'META' });
export const mailKey = (id: string): Key => ({ PK: `MAIL#${id}`, SK: 'META' });
/** That the digests of a day were put. */
export const digestRunKey = (rhythm: string, day: string): Key => ({
  PK: `MAIL#DIGEST#${rhythm}`,
  SK: day,
});
/** That a person has read an entry. */
export const inboxMarkKey = (sub: string, id: string): Key => ({ PK: `INBOXREAD#${sub}`, SK: id });

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
