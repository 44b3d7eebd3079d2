/** The shares of parts by what is stated and read together: whole numbers, and monotone in whatever both sides share. */
import type { ComponentFeatures } from '../features.ts';
import type { Pair } from '../pair.ts';
import type { Share } from '../share.ts';
import { certainCodes, hashOfCode, postedReadingIn } from './certain-codes.ts';
import { hashedAmount, forShared, hashIn } from './hashed.ts';
import { certaintyPercent, weightIn } from './names.ts';
import { type ReadingRules, topicWeightsOf } from './reading-rules.ts';

const whole = 100;

/** A share that nobody's words decide: where nothing is known, a fit earns nothing and a cost costs nothing. */
const shareOf = (got: number, of: number, isKnown: boolean): Share =>
  isKnown ? { got, of } : { got, of, known: false };

/** So much is shared of topics before more of it counts for nothing: four that are sure and rare. */
export const fullTopics = 4 * whole;
const mostOfSupport = 2 * whole;

/** What an unlisted topic weighs. */
const usualWeight = whole;

/** What a shared topic counts for, by how certain the less certain side is of it. */
export const topicWorth = (rules: ReadingRules): ((hash: number, amount: number) => number) => {
  const weights = topicWeightsOf(rules);
  return (hash, amount) =>
    Math.floor((certaintyPercent(amount) * (weights.get(hash) ?? usualWeight)) / whole);
};

export const topicsShare = (pair: Pair, rules: ReadingRules): Share => {
  const asked = certainCodes(pair.pledge, pair.asked).topics;
  const given = certainCodes(pair.offer, pair.given).topics;
  const worthOf = topicWorth(rules);
  let sum = 0;
  forShared(asked, given, (hash, amount) => {
    sum += worthOf(hash, amount);
  });
  return shareOf(Math.min(fullTopics, sum), fullTopics, asked.length > 0 && given.length > 0);
};

/** What both sides are sure of: of each code the less certain side. */
const inBoth = (left: Int32Array, right: Int32Array): number => {
  let sum = 0;
  forShared(left, right, (_, amount) => {
    sum += certaintyPercent(amount);
  });
  return sum;
};

export const supportShare = ({ pledge, asked, offer, given }: Pair): Share => {
  const [one, other] = [
    certainCodes(pledge, asked).supportTypes,
    certainCodes(offer, given).supportTypes,
  ];
  return shareOf(
    Math.min(mostOfSupport, inBoth(one, other)),
    mostOfSupport,
    one.length > 0 && other.length > 0,
  );
};

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
  const both = inBoth(left, right);
  return {
    fit: Math.min(whole, both),
    apart: Math.max(0, Math.min(mostIn(left), mostIn(right)) - both),
  };
};

const anywhereHash = hashOfCode('places', 'anywhere');

/** A third of the points are for a place that fits; the rest is lost where the places lie apart. */
const [fitOfPlace, costOfPlace] = [1, 2];

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
  return shareOf(
    fitOfPlace * fit + costOfPlace * (whole - (isOpen ? 0 : apart)),
    (fitOfPlace + costOfPlace) * whole,
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

/** In eighths: three for a language of the work that both name, three lost where they lie apart, two for the written one. */
const [fitOfLanguage, costOfLanguage, written] = [3, 3, 2];

export const languagesShare = ({ pledge, asked, offer, given }: Pair): Share => {
  const one = certainCodes(pledge, asked).languages;
  const other = certainCodes(offer, given).languages;
  const { fit, apart } = fitAndApart(one, other);
  const [own, theirs] = [postedReadingIn(pledge)?.language, postedReadingIn(offer)?.language];
  const isWritten = own !== undefined && (own === theirs || speaks(other, own));
  return shareOf(
    fitOfLanguage * fit + costOfLanguage * (whole - apart) + (isWritten ? written * whole : 0),
    (fitOfLanguage + costOfLanguage + written) * whole,
    (one.length > 0 && other.length > 0) || (own !== undefined && theirs !== undefined),
  );
};

/** What a shared word counts for. */
export const wordWorth = (_hash: number, amount: number): number => weightIn(amount);

/** By the rarer words that both use: two languages share none, since nothing is translated. */
export const likenessShare = (
  { pledge, offer }: Pick<Pair, 'pledge' | 'offer'>,
  { fullLikeness }: ReadingRules,
): Share => {
  const [own, theirs] = [postedReadingIn(pledge), postedReadingIn(offer)];
  if (!own || !theirs || own.language !== theirs.language) return shareOf(0, fullLikeness, false);
  let sum = 0;
  forShared(own.words, theirs.words, (hash, amount) => {
    sum += wordWorth(hash, amount);
  });
  return { got: Math.min(fullLikeness, sum), of: fullLikeness };
};

/** How sure it is that the offer ties its support to return or transfer. */
export const tiedPercent = (
  { offer, given }: { readonly offer: Pair['offer']; readonly given: ComponentFeatures },
  { tiedFrom }: ReadingRules,
): number => {
  if (given.tied === true) return whole;
  const read = postedReadingIn(offer)?.tied ?? 0;
  return read < tiedFrom ? 0 : read;
};

export const conditionsShare = (pair: Pair, rules: ReadingRules): Share =>
  shareOf(
    whole - tiedPercent(pair, rules),
    whole,
    pair.given.conditional || postedReadingIn(pair.offer) !== undefined,
  );

export const stillOpenShare = ({ offer }: Pick<Pair, 'offer'>): Share =>
  shareOf(
    whole - (postedReadingIn(offer)?.closed ?? 0),
    whole,
    postedReadingIn(offer) !== undefined,
  );
