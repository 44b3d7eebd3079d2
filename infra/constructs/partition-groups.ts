/** Partitions that functions are given together. */
export const matches = ['MATCH#*', 'EXCHANGE#*', 'CONDUCT#*', 'BLOCKS#*', 'CASE#*'] as const;
/** What parties say to the Secretariat, and where it is found. */
export const interests = ['INTEREST#*', 'INTERESTOF#*'] as const;
export const truth = [
  'PLEDGE#*',
  'OFFER#*',
  ...matches,
  'POST#*',
  'PARTY#*',
  'USER#*',
  'AUD#*',
] as const;
export const unitPartitions = ['LIST#*', 'COV#*', 'PUB#COV#*', 'INDEX#*', 'PUB#INDEX#*'] as const;
export const derived = [...unitPartitions, 'PROJ', 'DIRTY'] as const;
/** Heads, tiles, leaves and places of both logs. */
export const logs = ['LOG', 'LOG#*', 'PUB#LOG*'] as const;
/** What everyone reads of records and matches: beside the log of it, to which none of their writers may write. */
export const shown = ['PUB#PLEDGE', 'PUB#OFFER', 'PUB#MATCH'] as const;
/**
 * All that may name a party that goes into another, and how far it is. Of a match that then names others first, the contacts
 * that were given for it end.
 */
export const merging = [
  'PLEDGE#*',
  'OFFER#*',
  'MATCH#*',
  'EXCHANGE#*',
  ...interests,
  'PARTY#*',
  'MERGE#*',
  'INBOX#*',
  'BLOCKS#*',
  'PUB#PARTY',
] as const;
/** What follows for people from what was done. */
export const told = ['INBOX#*', 'MAIL#*'] as const;
/** And by what it is told to whom. */
export const telling = [...told, 'MAILCHOICES#*', 'FOLLOWERS#*'] as const;
/** What people follow, and who follows what. */
export const following = ['FOLLOWING#*', 'FOLLOWERS#*'] as const;
/** By what followers are told: who they are, and what each of them may read. */
export const toldOfFollowed = ['FOLLOWERS#*', 'USER#*', 'PUB#PLEDGE', 'PUB#OFFER'] as const;
/** What waits for a day or a moment. */
export const due = ['LAPSE', 'ANNOUNCED'] as const;
/** What rows change beside records; an edition that ends a match ends the contacts that were given for it. */
export const imported = ['ROWS#*', 'MATCH#*', 'EXCHANGE#*', 'PARTY#*'] as const;
/** Beside what records and matches say now: who changed it, and what records said before. Nobody changes anything of it. */
export const history = ['AUD#*', 'FORMER#*'] as const;
export const records = ['PLEDGE#*', 'OFFER#*', 'POST#*'] as const;

/** What verification looks at, and what it needs where the stream lost what is told. */
export const lookedAt = [
  ...truth,
  'FORMER#*',
  'INTEREST#*',
  'COMMENTS#*',
  'MERGE#*',
  ...derived,
  ...logs,
  'REPORT#*',
  ...due,
  'PUB#*',
  ...telling,
] as const;
/** What the files of somebody who is registered are made of. */
export const exported = [
  'PLEDGE#*',
  'OFFER#*',
  'MATCH#*',
  'PARTY#*',
  'USER#*',
  'COV#*',
  'PROJ',
  'PUB#WORLD',
  'EXPORT#*',
] as const;
