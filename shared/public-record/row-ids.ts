/** By what names the ids of a row's records are made. */
import type { PublicRecordRow } from './public-record-row.ts';
import type { RowEntry } from './row-entry.ts';

export type IdFor = (name: string) => string;
export type RecordPart = 'pledge' | 'offer' | 'match';

/** Names the ids of rows of tables from before entries were kept: by the address as it is written, for ever. */
export const firstSeedOf = ({ row, source }: Pick<PublicRecordRow, 'row' | 'source'>): string =>
  `${row}/${source[0] ?? ''}`;

export const recordIdOf = (seed: string, part: RecordPart, idFor: IdFor): string =>
  idFor(`public-record/${seed}/${part}`);

/** The seed, or the first like it that no entry of the parties has. */
export const freeSeed = (newSeed: string, entries: readonly RowEntry[]): string => {
  const taken = new Set(entries.map(({ seed }) => seed));
  let seed = newSeed;
  for (let n = 2; taken.has(seed); n += 1) seed = `${newSeed}/${n}`;
  return seed;
};
