/** Whose answer stands and whose is awaited, and why the match is public. */
import { Fragment } from 'react';

import type { MatchForParties } from '#shared/contract/matches/match-views';
import { isTakenUp } from '#shared/domain/match-states';

import { useWords } from '../i18n/words-context.tsx';
import { partyName, partyNamesText } from '../records/party-name.ts';
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

/** Of each leg that came later, who has not consented yet to publish it. */
const LateAwaited = ({ match }: OfMatch) => {
  const words = useWords();
  return match.legs.map(({ id, supporters, consentsAwaited = [] }) =>
    consentsAwaited.length === 0 ? null : (
      <Fragment key={id}>
        {' '}
        {words.say('match.lateAwaited', { givers: partyNamesText(supporters, words) })}{' '}
        <Names match={match} ids={consentsAwaited} />
      </Fragment>
    ),
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
