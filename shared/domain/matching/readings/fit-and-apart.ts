/** The shares of places and languages: what fits earns points, and what lies apart costs some. */
import type { Pair } from '../pair.ts';
import type { Share } from '../share.ts';
import { certainCodes } from './certain-codes.ts';
import { postedReadingIn } from './posted-reading.ts';
import { hashedAmount, hashIn, hashOfCode } from './hashed.ts';
import { certaintyPercent } from './names.ts';
import { certainInBoth, shareWhereKnown, fullShare } from './read-shares.ts';

/** A third of the points are for a place that fits; the rest is lost where the places lie apart. */
export const [fitOfPlace, costOfPlace] = [1, 2];

/** In eighths: three for a language of the work that both name, three lost where they lie apart, two for the written one. */
export const [fitOfLanguage, costOfLanguage, written] = [3, 3, 2];

const mostIn = (codes: Int32Array): number => {
  let most = 0;
  for (const number of codes) most = Math.max(most, certaintyPercent(hashedAmount(number)));
  return most;
};

/** What fits, up to the whole of it, and how certain it is that both state something and share too little of it. */
const fitAndApart = (
  left: Int32Array,
  right: Int32Array,
): { readonly fit: number; readonly apart: number } => {
  const both = certainInBoth(left, right);
  return {
    fit: Math.min(fullShare, both),
    apart: Math.max(0, Math.min(mostIn(left), mostIn(right)) - both),
  };
};

const anywhereHash = hashOfCode('places', 'anywhere');

/** Of a pair whose places nobody stated on both sides. */
export const placesShare = ({
  pledge,
  asked,
  offer,
  given,
}: Pick<Pair, 'pledge' | 'asked' | 'offer' | 'given'>): Share => {
  const one = certainCodes(pledge, asked).places;
  const other = certainCodes(offer, given).places;
  const { fit, apart } = fitAndApart(one, other);
  const isOpen = other.some((number) => hashIn(number) === anywhereHash);
  return shareWhereKnown(
    fitOfPlace * fit + costOfPlace * (fullShare - (isOpen ? 0 : apart)),
    (fitOfPlace + costOfPlace) * fullShare,
    one.length > 0 && other.length > 0,
  );
};

/** Of a pair whose places were stated and meet: the gate bars those that lie apart. */
export const withoutCost = (share: Share): Share =>
  share === 'unknown'
    ? share
    : {
        got: fitOfPlace * share.got + costOfPlace * share.of,
        of: (fitOfPlace + costOfPlace) * share.of,
      };

const speaks = (codes: Int32Array, language: string): boolean =>
  codes.some((number) => hashIn(number) === hashOfCode('languages', language));

export const areWrittenAlike = ({ pledge, offer }: Pair): boolean => {
  const [own, theirs] = [postedReadingIn(pledge)?.language, postedReadingIn(offer)?.language];
  return own !== undefined && own === theirs;
};

export const languagesShare = ({ pledge, asked, offer, given }: Pair): Share => {
  const one = certainCodes(pledge, asked).languages;
  const other = certainCodes(offer, given).languages;
  const { fit, apart } = fitAndApart(one, other);
  const [own, theirs] = [postedReadingIn(pledge)?.language, postedReadingIn(offer)?.language];
  const isWritten = own !== undefined && (own === theirs || speaks(other, own));
  return shareWhereKnown(
    fitOfLanguage * fit +
      costOfLanguage * (fullShare - apart) +
      (isWritten ? written * fullShare : 0),
    (fitOfLanguage + costOfLanguage + written) * fullShare,
    (one.length > 0 && other.length > 0) || (own !== undefined && theirs !== undefined),
  );
};
