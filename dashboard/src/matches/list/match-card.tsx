/** One public match: its two sides, their records where there are any, its stage and its sources. */
import type { MatchView } from '#shared/contract/published/public-match-view';
import type { RecordKind } from '#shared/domain/records/record';

import { Link } from '../../navigation/link.tsx';
import { recordPath } from '../../navigation/pages.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { vocabularyLabel } from '../../records/names.ts';
import { partyNamesText } from '../../records/party-name.ts';
import { publicationText } from '../../records/publication.ts';
import { SourceLinks } from '../../records/source-links.tsx';
import { MatchFacts } from '../match-facts.tsx';

const End = ({ kind, end }: { kind: RecordKind; end: MatchView['pledge'] }) => {
  const { say } = useWords();
  return (
    <div>
      <dt>{say(`matches.${kind}`)}</dt>
      <dd>
        {end.recordId === null ? (
          <span className="quiet">{say('matches.notInRegister')}</span>
        ) : (
          <Link to={recordPath(kind, end.recordId)}>{say('matches.open')}</Link>
        )}
      </dd>
    </div>
  );
};

/** One of several that give together. */
const LegLine = ({ leg }: { readonly leg: NonNullable<MatchView['legs']>[number] }) => {
  const words = useWords();
  const { say } = words;
  return (
    <div>
      <dt>{leg.role === undefined ? say('matches.offer') : say(`legs.role.${leg.role}`)}</dt>
      <dd>
        <bdi>{partyNamesText(leg.supporters, words)}</bdi>
        {leg.offer.recordId !== null && (
          <>
            {' · '}
            <Link to={recordPath('offer', leg.offer.recordId)}>{say('matches.open')}</Link>
          </>
        )}
      </dd>
    </div>
  );
};

export const MatchCard = ({ match }: { readonly match: MatchView }) => {
  const words = useWords();
  const { say } = words;
  return (
    <article className="card" aria-labelledby={`match-${match.id}`}>
      <h3 id={`match-${match.id}`} className="card__title">
        <bdi dir="auto">{match.title}</bdi>
      </h3>
      <p className="badge">
        {say('matches.stage', { stage: vocabularyLabel('matchStates', match.state, words) })}
      </p>
      {match.release && <p className="unit">{publicationText(match.release, 'match', words)}</p>}
      {match.synthetic && <p className="badge badge--synthetic">{say('record.synthetic')}</p>}
      <dl className="facts">
        <MatchFacts match={match} />
        <End kind="pledge" end={match.pledge} />
        {match.legs ? (
          match.legs.map((leg, at) => <LegLine key={at} leg={leg} />)
        ) : (
          <End kind="offer" end={match.offer} />
        )}
      </dl>
      <SourceLinks sources={match.sources} />
    </article>
  );
};
