/** What became of a pair: the matches between its two records, so that nobody proposes what is proposed already. */
import { isLive } from '#shared/domain/match-states';

import { useWords } from '../i18n/words-context.tsx';
import type { EndRecord } from '../matches/ends/use-end.ts';
import { RecordMatches } from '../records/record-matches.tsx';

import type { LoadedEnds } from './pair-sides.tsx';

export type MatchesOfPair = EndRecord['record']['matches'];
type Ends = Readonly<Record<'pledge' | 'offer', EndRecord>>;

const between =
  (other: EndRecord['record']) =>
  ({ counterpartId, matchId }: MatchesOfPair[number]): boolean =>
    counterpartId === other.id || other.matches.some((link) => link.matchId === matchId);

/** As either end tells of them: a reader may see the links of one alone, and a match of several legs names one offer. */
const matchesOfPair = ({ pledge, offer }: Ends): MatchesOfPair => [
  ...pledge.record.matches.filter(between(offer.record)),
  ...offer.record.matches.filter(between(pledge.record)),
];

/** Undefined while they are not known. */
export const matchesOfEnds = ({ pledge, offer }: LoadedEnds): MatchesOfPair | undefined =>
  pledge.remote.state === 'ready' && offer.remote.state === 'ready'
    ? matchesOfPair({ pledge: pledge.remote.value, offer: offer.remote.value })
    : undefined;

export const isInMatch = (matches: MatchesOfPair): boolean =>
  matches.some(({ state }) => isLive(state));

export const PairMatches = ({ matches }: { readonly matches: MatchesOfPair }) => {
  const { say } = useWords();
  if (matches.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>
        <strong>{say(isInMatch(matches) ? 'pair.inMatch' : 'pair.hadMatch')}</strong>
      </p>
      <RecordMatches matches={matches} />
    </div>
  );
};
