/** The shares of parts by what is stated and read together: whole numbers, and monotone in whatever both sides share. */
import type { Pair } from '../pair.ts';
import type { Share } from '../share.ts';
import { certainCodes } from './certain-codes.ts';
import { postedReadingIn } from './posted-reading.ts';
import { forShared } from './hashed.ts';
import { certaintyPercent, weightIn } from './names.ts';
import { type ReadingRules, topicWeightsOf } from './reading-rules.ts';

export const fullShare = 100;

/** A share that nobody's words decide: where nothing is known, a fit earns nothing and a cost costs nothing. */
export const shareWhereKnown = (got: number, of: number, isKnown: boolean): Share =>
  isKnown ? { got, of } : { got, of, known: false };

/** So much is shared of topics before more of it counts for nothing: four that are sure and rare. */
export const fullTopics = 4 * fullShare;
const mostOfSupport = 2 * fullShare;

/** What an unlisted topic weighs. */
const usualWeight = fullShare;

/** What a shared topic counts for, by how certain the less certain side is of it. */
export const topicWorth = (rules: ReadingRules): ((hash: number, amount: number) => number) => {
  const weights = topicWeightsOf(rules);
  return (hash, amount) =>
    Math.floor((certaintyPercent(amount) * (weights.get(hash) ?? usualWeight)) / fullShare);
};

export const topicsShare = (pair: Pair, rules: ReadingRules): Share => {
  const asked = certainCodes(pair.pledge, pair.asked).topics;
  const given = certainCodes(pair.offer, pair.given).topics;
  const worthOf = topicWorth(rules);
  let sum = 0;
  forShared(asked, given, (hash, amount) => {
    sum += worthOf(hash, amount);
  });
  return shareWhereKnown(
    Math.min(fullTopics, sum),
    fullTopics,
    asked.length > 0 && given.length > 0,
  );
};

/** What both sides are sure of: of each code the less certain side. */
export const certainInBoth = (left: Int32Array, right: Int32Array): number => {
  let sum = 0;
  forShared(left, right, (_, amount) => {
    sum += certaintyPercent(amount);
  });
  return sum;
};

/** By what is asked of kinds of support, and what is given. */
export const supportInCommon = (asked: Int32Array, given: Int32Array): Share =>
  shareWhereKnown(
    Math.min(mostOfSupport, certainInBoth(asked, given)),
    mostOfSupport,
    asked.length > 0 && given.length > 0,
  );

export const supportShare = ({ pledge, asked, offer, given }: Pair): Share =>
  supportInCommon(
    certainCodes(pledge, asked).supportTypes,
    certainCodes(offer, given).supportTypes,
  );

/** What a shared word counts for. */
export const wordWorth = (_hash: number, amount: number): number => weightIn(amount);

/** By the rarer words that both use: two languages share none, since nothing is translated. */
export const likenessShare = (
  { pledge, offer }: Pick<Pair, 'pledge' | 'offer'>,
  { fullLikeness }: ReadingRules,
): Share => {
  const [own, theirs] = [postedReadingIn(pledge), postedReadingIn(offer)];
  if (!own || !theirs || own.language !== theirs.language)
    return shareWhereKnown(0, fullLikeness, false);
  let sum = 0;
  forShared(own.words, theirs.words, (hash, amount) => {
    sum += wordWorth(hash, amount);
  });
  return { got: Math.min(fullLikeness, sum), of: fullLikeness };
};
