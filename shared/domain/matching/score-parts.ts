/**
 * The score parts: each a share of its weight, as whole numbers. What is not known earns the policy's neutral share,
 * at most half, so that saying less is never better than fitting and never worse than not fitting.
 */
import { sharedFrameworks } from '#shared/vocabulary/regional-frameworks';
import { broaderSupportType } from '#shared/vocabulary/support-types';

import { caseloadIds } from '#shared/vocabulary/caseloads';
import { comparisonOf } from './comparable-amounts.ts';
import { meets, type Pair, shared } from './pair.ts';
import { type PartId, type Policy, partIds } from './policy.ts';
import { type Reach, reachOf } from './reach.ts';

/** A part's share of its weight, or unknown. */
export type Share = { readonly of: number; readonly got: number } | 'unknown';

/** The first shared topic earns half, as if nobody had said: naming one of many never costs points. */
const topics = ({ asked, given }: Pair): Share => {
  if (asked.topics.length === 0 || given.topics.length === 0) return 'unknown';
  const both = shared(asked.topics, given.topics).length;
  return { got: both === 0 ? 0 : asked.topics.length + both, of: 2 * asked.topics.length };
};

/**
 * A narrower support type than asked fits wholly, a broader one by half. Any fit earns half, as if nobody had said: the
 * first type that an offer names never costs points.
 */
const support = ({ asked, given }: Pair): Share => {
  if (asked.supportTypes.length === 0 || given.supportTypes.length === 0) return 'unknown';
  const broadened = given.supportTypes.flatMap((id) => broaderSupportType(id) ?? []);
  const halves = asked.supportTypes.map((id) => {
    if (given.supportTypes.includes(id) || broadened.includes(id)) return 2;
    const broader = broaderSupportType(id);
    return broader !== undefined && given.supportTypes.includes(broader) ? 1 : 0;
  });
  const sum = halves.reduce<number>((total, each) => total + each, 0);
  return { got: sum === 0 ? 0 : Math.max(halves.length, sum), of: 2 * halves.length };
};

/** How much of what is still open the offer could cover; unknown where the amounts cannot be compared. */
export const gapShare = (
  { asked, given }: Pick<Pair, 'asked' | 'given'>,
  { equivalences }: Pick<Policy, 'equivalences'>,
): Share => {
  if (asked.left === undefined || given.left === undefined || asked.left <= 0) return 'unknown';
  const compared = comparisonOf(asked.measure, given.measure, equivalences);
  if (!compared) return 'unknown';
  const of = asked.left * compared.asked;
  return { got: Math.max(0, Math.min(of, given.left * compared.given)), of };
};

/** The share of a pair for which is known how far the offer reaches. */
export const placeShare = (
  reach: Reach,
  { asked, offer: { partyCountry: supporter } }: Pick<Pair, 'asked' | 'offer'>,
): Share => {
  if (reach === 'country') return { got: 10, of: 10 };
  const together = asked.countries.some(
    (country) => supporter !== null && sharedFrameworks(country, supporter).length > 0,
  );
  if (together) return { got: 9, of: 10 };
  if (reach === 'outside') return { got: 0, of: 10 };
  return reach === 'region' ? { got: 7, of: 10 } : 'unknown';
};

const place = (pair: Pair): Share => placeShare(reachOf(pair), pair);

const language = ({ asked, given }: Pair): Share =>
  asked.languages.length === 0 || given.languages.length === 0
    ? 'unknown'
    : { got: meets(asked.languages, given.languages) ? 1 : 0, of: 1 };

/** Shared refugee instruments and legal tradition, counting what both sides state. */
const law = ({ pledge, offer }: Pair): Share => {
  const known: boolean[] = [];
  if (pledge.legalFrameworks.length > 0 && offer.legalFrameworks.length > 0) {
    known.push(meets(pledge.legalFrameworks, offer.legalFrameworks));
  }
  if (pledge.legalTradition !== null && offer.legalTradition !== null) {
    known.push(pledge.legalTradition === offer.legalTradition);
  }
  return known.length === 0 ? 'unknown' : { got: known.filter(Boolean).length, of: known.length };
};

const scale = ({ pledge, offer }: Pair): Share => {
  const steps = caseloadIds as readonly string[];
  if (pledge.caseload === null || offer.caseload === null) return 'unknown';
  const apart = Math.abs(steps.indexOf(pledge.caseload) - steps.indexOf(offer.caseload));
  return { got: Math.max(0, 2 - apart), of: 2 };
};

export const shares: Readonly<Record<PartId, (pair: Pair, policy: Policy) => Share>> = {
  topics,
  support,
  gap: gapShare,
  place,
  language,
  law,
  scale,
};

/** @param neutralPercent what an unknown part earns of its weight. */
export const pointsOf = (share: Share, weight: number, neutralPercent = 50): number =>
  share === 'unknown'
    ? Math.floor((weight * neutralPercent) / 100)
    : Math.floor((weight * share.got) / share.of);

export const fits = ['unknown', 'none', 'partial', 'full'] as const;
export type Fit = (typeof fits)[number];

/** A share in one word: points alone do not tell a small share from none. */
export const fitOf = (share: Share): Fit => {
  if (share === 'unknown') return 'unknown';
  return share.got === 0 ? 'none' : share.got === share.of ? 'full' : 'partial';
};

/** The points of each part, in the order of `partIds`; their sum is the score. */
export const scoreParts = (pair: Pair, policy: Policy): readonly number[] =>
  partIds.map((id) =>
    pointsOf(shares[id](pair, policy), policy.weights[id], policy.neutralPercent),
  );

export const sumOf = (points: readonly number[]): number =>
  points.reduce((sum, each) => sum + each, 0);
