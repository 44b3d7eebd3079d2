/** Whose answer stands and whose is awaited, and why the match is public. */
import type { MatchForParties } from '#shared/contract/match-views';
import { isTakenUp } from '#shared/domain/match-states';
import { partiesOf } from '#shared/domain/match-parties';

import { useWords } from '../i18n/words-context.tsx';
import { partyName } from '../records/party-name.ts';
import { isHidden, publicationText } from '../records/publication.ts';
import { useServices } from '../services/services.tsx';
import { asksBoth } from './match-standing.ts';

const sides = ['pledge', 'offer'] as const;

const Release = ({ match }: { readonly match: MatchForParties }) => {
  const words = useWords();
  const { say, list } = words;
  const { world } = useServices();
  const named = new Map(
    [...match.recipients, ...match.supporters].map((it) => [it.id, partyName(it, words)]),
  );
  const awaited = partiesOf(match).filter((id) => !match.releasedBy.includes(id));
  const names = list(awaited.map((id) => named.get(id) ?? id));
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
          <>
            {say('match.releaseAwaited')} <bdi>{names}</bdi>
          </>
        )}
      </dd>
    </div>
  );
};

export const AnswerFacts = ({ match }: { readonly match: MatchForParties }) => {
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
