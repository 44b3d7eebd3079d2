/** A register is one world for its whole life: the real record, or a made-up one in which things are tried out. */
import { isSyntheticCode, retiredSyntheticCode } from '#shared/vocabulary/synthetic-country';

export const worlds = ['real', 'made_up'] as const;
export type World = (typeof worlds)[number];

/** Of a table that is told nothing else at its first start or deployment. */
export const defaultWorld: World = 'real';

export const isWorld = (value: unknown): value is World =>
  (worlds as readonly unknown[]).includes(value);

/** A made-up country, or what was one when its record was made. */
export const isSyntheticCountry = (country: string | null): boolean =>
  isSyntheticCode(country ?? '') || country === retiredSyntheticCode;

/** In the real record what a party of a user-assigned code says is test data; in a made-up one everything is. */
export const isSyntheticIn = (
  world: World,
  { country }: { readonly country: string | null },
): boolean => world === 'made_up' || isSyntheticCountry(country);

/** A made-up register takes in no real party. */
export const isRealInMadeUp = (
  world: World,
  { country }: { readonly country: string | null },
): boolean => world === 'made_up' && country !== null && !isSyntheticCountry(country);

/** What everyone may see and what counts in public: test data stays out of the real record, and real data out of a made-up one. */
export const countsIn = (world: World, { synthetic }: { readonly synthetic: boolean }): boolean =>
  synthetic === (world === 'made_up');

/** Which world a table must be whose own word is not kept, by its records; undefined while it holds none. */
export const worldHeld = (
  records: readonly { readonly synthetic: boolean }[],
): World | undefined => {
  if (records.length === 0) return undefined;
  return records.every(({ synthetic }) => synthetic) ? 'made_up' : 'real';
};
