/** Keys of the logs. */
import type { Key } from './keys.ts';

/**
 * The logs: everything of the public one lies under PUB#, which everyone may read. What each log says of itself, its
 * tiles and its leaves, and for each audit entry where its leaves are.
 */
export const logNames = ['whole', 'public'] as const;
export type LogName = (typeof logNames)[number];
const logPrefix = { whole: 'LOG', public: 'PUB#LOG' } as const satisfies Record<LogName, string>;
const number12 = (index: number): string => String(index).padStart(12, '0');
export const logHeadKey = (log: LogName): Key => ({ PK: logPrefix[log], SK: 'HEAD' });
/** The keys that signed, of which the last is that of now if the key service says so. */
export const logKeyKey: Key = { PK: logPrefix.public, SK: 'KEY' };
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
