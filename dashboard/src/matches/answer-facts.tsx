/** Whose answer stands and whose is awaited, and why the match is public. */
import type { MatchForParties } from '#shared/contract/match-views';
import { isTakenUp } from '#shared/domain/match-states';

import { useWords } from '../i18n/words-context.tsx';
import { partyName } from '../records/party-name.ts';
import { isHidden, publicationText } from '../records/publication.ts';
import { useServices } from '../services/services.tsx';
import { asksBoth } from './match-standing.ts';

const sides = ['pledge', 'offer'] as const;

/** Whose consent its publication needs: of the side that asked, and of those whose part is agreed. */
const consentingIn = ({ recipients, legs }: MatchForParties) => [
  ...recipients,
  ...legs
    .filter(({ left, state }) => left === null && state !== null && isTakenUp(state))
    .flatMap(({ supporters }) => supporters),
];

const Release = ({ match }: { readonly match: MatchForParties }) => {
  const words = useWords();
  const { say, list } = words;
  const { world } = useServices();
  const parties = consentingIn(match);
  const named = new Map(parties.map((it) => [it.id, partyName(it, words)]));
  const awaited = [...named.keys()].filter((id) => !match.releasedBy.includes(id));
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
