/** The shares by what is read of an offer alone: whether it ties its support, and whether it still stands. */
import type { ComponentFeatures } from '../features.ts';
import type { Pair } from '../pair.ts';
import type { Share } from '../share.ts';
import { postedReadingIn } from './posted-reading.ts';
import type { ReadingRules } from './reading-rules.ts';
import { shareWhereKnown, fullShare } from './read-shares.ts';

/** How sure it is that the offer ties its support to return or transfer. */
export const tiedPercent = (
  { offer, given }: { readonly offer: Pair['offer']; readonly given: ComponentFeatures },
  { tiedFrom }: ReadingRules,
): number => {
  if (given.tied === true) return fullShare;
  const read = postedReadingIn(offer)?.tied ?? 0;
  return read < tiedFrom ? 0 : read;
};

export const conditionsShare = (pair: Pair, rules: ReadingRules): Share =>
  shareWhereKnown(
    fullShare - tiedPercent(pair, rules),
    fullShare,
    pair.given.conditional || postedReadingIn(pair.offer) !== undefined,
  );

export const stillOpenShare = ({ offer }: Pick<Pair, 'offer'>): Share =>
  shareWhereKnown(
    fullShare - (postedReadingIn(offer)?.closed ?? 0),
    fullShare,
    postedReadingIn(offer) !== undefined,
  );
