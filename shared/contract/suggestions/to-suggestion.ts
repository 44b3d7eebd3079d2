/** From entries of a list to suggestions as they are answered, each with its counterpart and its reasons. Pure: what stands around a pair, and the words, come in. */
import type { Explanation } from '../../domain/matching/explanation.ts';
import { explainPair } from '../../domain/matching/explanation.ts';
import type { Surroundings } from '../../domain/matching/existing-support.ts';
import type { RecordFeatures } from '../../domain/matching/features.ts';
import { explanationFor, type Visibility } from '../../domain/matching/known-pairs.ts';
import { partyNumberOf } from '../../domain/matching/list-order.ts';
import type { Pair } from '../../domain/matching/pair.ts';
import type { Policy } from '../../domain/matching/policy.ts';
import { pairOfSuggestion, type Suggestion } from '../../domain/matching/suggestion.ts';
import { inReadingOrder, type TextInLanguage } from '../../domain/matching/text-likeness.ts';
import { saysTooLittle } from '../../domain/matching/too-little.ts';
import type { StoredRecord } from '../../domain/records/record.ts';
import type { SuggestionView } from './suggestion-views.ts';

/** What is shown of a counterpart, and the texts that equal scores are ordered by. */
export type Counterpart = Pick<
  StoredRecord,
  'id' | 'kind' | 'title' | 'language' | 'party' | 'components' | 'synthetic'
>;

export type FoundSuggestion = {
  readonly suggestion: Suggestion;
  readonly counterpart: Counterpart;
  readonly features: RecordFeatures;
};

type Paired = FoundSuggestion & { readonly pair: Pair };

/** With the pair of components that each names, where both still exist. */
export const pairedWith = (
  of: RecordFeatures,
  found: readonly FoundSuggestion[],
): readonly Paired[] =>
  found.flatMap((each) => {
    const pair = pairOfSuggestion(of, each.features, each.suggestion);
    return pair ? [{ ...each, pair }] : [];
  });

type Read = Pick<StoredRecord, 'title' | 'language' | 'components'>;

const readingOf = ({ title, language, components }: Read, componentId: string): TextInLanguage => {
  const text = components.find(({ id }) => id === componentId)?.text ?? '';
  return { language, text: `${title} ${text}` };
};

export type ToldBy = {
  readonly policy: Policy;
  readonly today: string;
  readonly around: Surroundings;
  readonly sees: Visibility;
  readonly worded: (explanation: Explanation, theirs: FoundSuggestion) => object;
};

/** The reasons are computed from the records as they stand. */
export const suggestionViews = (
  record: Read,
  of: RecordFeatures,
  paired: readonly Paired[],
  { policy, today, around, sees, worded }: ToldBy,
): SuggestionView[] => {
  const items = paired.flatMap(({ pair, ...theirs }) => {
    const { counterpart, features } = theirs;
    const explained = explainPair(pair, policy, today, around);
    if (!explained.suggested) return [];
    const [own, other] =
      of.kind === 'pledge' ? [pair.asked.id, pair.given.id] : [pair.given.id, pair.asked.id];
    const { kind, id, title, language, party, synthetic } = counterpart;
    return {
      id,
      score: explained.score,
      accepted: features.accepted,
      partyNumber: partyNumberOf(features.partyId),
      own: readingOf(record, own),
      theirs: readingOf(counterpart, other),
      view: {
        counterpart: { kind, id, title, language, party, synthetic },
        score: explained.score,
        tooLittle: saysTooLittle(explained.parts),
        explanation: worded(explanationFor(explained, pair, sees), theirs),
      } as SuggestionView,
    };
  });
  return inReadingOrder(items, policy).map(({ view }) => view);
};
