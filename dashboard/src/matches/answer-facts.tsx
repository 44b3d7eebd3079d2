/** Whose answer stands and whose is awaited, and why the match is public. */
import type { MatchForParties } from '#shared/contract/match-views';
import { isTakenUp } from '#shared/domain/match-states';

import { useWords } from '../i18n/words-context.tsx';
import { partyName } from '../records/party-name.ts';
import { isHidden, publicationText } from '../records/publication.ts';
import { useServices } from '../services/services.tsx';
import { asksBoth } from './match-standing.ts';

const sides = ['pledge', 'offer'] as const;

type OfMatch = { readonly match: MatchForParties };

const Awaited = ({ match: { recipients, legs, releaseAwaited } }: OfMatch) => {
  const words = useWords();
  const { say, list } = words;
  // Whether other givers consented is not said to one.
  if (releaseAwaited.length === 0) return say('match.releaseAwaitedOthers');
  const parties = [...recipients, ...legs.flatMap(({ supporters }) => supporters)];
  const named = new Map(parties.map((it) => [it.id, partyName(it, words)]));
  return (
    <>
      {say('match.releaseAwaited')}{' '}
      <bdi>{list(releaseAwaited.map((id) => named.get(id) ?? id))}</bdi>
    </>
  );
};

const Release = ({ match }: OfMatch) => {
  const words = useWords();
  const { say } = words;
  const { world } = useServices();
  return (
    <div>
      <dt>{say('list.release')}</dt>
      <dd>
        {match.release ? (
          <>
            {isHidden(world, match) && `${say('match.notPublic')} `}
            {publicationText(match.release, 'match', words)}
          </>
        ) : match.announcedFor !== null && !isHidden(world, match) ? (
          say('today.announced.on', { time: words.moment(match.announcedFor) })
        ) : (
          <Awaited match={match} />
        )}
      </dd>
    </div>
  );
};

export const AnswerFacts = ({ match }: OfMatch) => {
  const { say } = useWords();
  return (
    <>
      {asksBoth(match) &&
        sides.map((side) => (
          <div key={side}>
            <dt>{say(`match.answer.${side}`)}</dt>
            <dd>{say(match.answered[side] ? 'match.given' : 'match.awaited')}</dd>
          </div>
        ))}
      {(isTakenUp(match.state) || match.release) && <Release match={match} />}
    </>
  );
};
