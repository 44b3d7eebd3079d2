/** Why the pair of a match fits, for whoever reads its ends: by the records, or by what was disclosed of them. */
import type { DisclosedEnd, DisclosedEnds } from '#shared/domain/matches/disclosure';
import type { Match } from '#shared/domain/matches/match';
import type { MatchEnds } from '#shared/domain/matches/match-quantity';
import { explainPair } from '#shared/domain/matching/explanation';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { asSeen, explanationFor } from '#shared/domain/matching/known-pairs';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import { wordedExplanation } from '#shared/messages/worded';
import { isLive } from '#shared/domain/match-states';

import type { SuggestionReader } from '../suggestions/suggestion-reader.ts';

/** A record as if it said what is disclosed of it and nothing else. */
const disclosedFeatures = (
  end: DisclosedEnd,
  { synthetic }: Pick<StoredRecord, 'synthetic'>,
  at: string,
): RecordFeatures =>
  featuresOf({
    ...end,
    synthetic,
    id: end.recordId,
    state: 'accepted',
    edition: null,
    matches: [],
    excludedPartyIds: [],
    excludedCountries: [],
    createdAt: at,
  } as unknown as StoredRecord);

/** That the match itself stands takes no room from it. */
const besides = (match: Match, features: RecordFeatures): RecordFeatures =>
  features.live !== undefined && isLive(match.state)
    ? { ...features, live: features.live - 1 }
    : features;

type Features = Readonly<Record<RecordKind, RecordFeatures>>;

export const featuresFor = (
  match: Match,
  { audience, sees }: SuggestionReader,
  ends: DisclosedEnds,
  { pledge, offer }: MatchEnds,
  at: string,
): Features | undefined => {
  if (audience === 'secretariat')
    return (
      pledge &&
      offer && {
        pledge: besides(match, asSeen(featuresOf(pledge), sees)),
        offer: besides(match, asSeen(featuresOf(offer), sees)),
      }
    );
  return ends.pledge && ends.offer
    ? {
        pledge: disclosedFeatures(ends.pledge, pledge ?? match, at),
        offer: disclosedFeatures(ends.offer, offer ?? match, at),
      }
    : undefined;
};

/** Why the pair of the match fits. That it stands in a match is no reason against it. */
export const explanationOf = (
  match: Match,
  features: Features | undefined,
  { policy, reasons, sees }: SuggestionReader,
  today: string,
) => {
  const named = (kind: RecordKind) => {
    const end = match[kind];
    const id = end.recordId !== null && end.components.length === 1 ? end.components[0] : undefined;
    return features?.[kind].components.find((component) => component.id === id);
  };
  const [asked, given] = [named('pledge'), named('offer')];
  if (!features || !asked || !given) return null;
  const pair = { ...features, asked, given };
  const explained = explanationFor(explainPair(pair, policy, today), pair, sees);
  const explanation = {
    ...explained,
    gates: explained.gates.filter(({ gate }) => gate !== 'untried'),
  };
  return reasons ? wordedExplanation(explanation, reasons) : explanation;
};
