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

type NamesProps = OfMatch & { readonly ids: readonly string[] };

const Names = ({ match: { recipients, legs }, ids }: NamesProps) => {
  const words = useWords();
  const parties = [...recipients, ...legs.flatMap(({ supporters }) => supporters)];
  const named = new Map(parties.map((it) => [it.id, partyName(it, words)]));
  return <bdi>{words.list([...new Set(ids)].map((id) => named.get(id) ?? id))}</bdi>;
};

const Awaited = ({ match }: OfMatch) => {
  const { say } = useWords();
  // Whether other givers consented is not said to one.
  if (match.releaseAwaited.length === 0) return say('match.releaseAwaitedOthers');
  return (
    <>
      {say('match.releaseAwaited')} <Names match={match} ids={match.releaseAwaited} />
    </>
  );
};

/** Whoever has not consented yet to publish what came later. */
const LateAwaited = ({ match }: OfMatch) => {
  const { say } = useWords();
  const ids = match.legs.flatMap(({ consentsAwaited = [] }) => consentsAwaited);
  return ids.length === 0 ? null : (
    <>
      {' '}
      {say('match.lateAwaited')} <Names match={match} ids={ids} />
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
        {!isHidden(world, match) && <LateAwaited match={match} />}
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
