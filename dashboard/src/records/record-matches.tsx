/** The matches of a record: each leads to its page where the reader may open it, and is text where not. */
import type { PledgeView } from '#shared/contract/records/record-views';

import { useRemote } from '../api/remote.ts';
import { Link } from '../navigation/link.tsx';
import { matchPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { useSession } from '../session/session.tsx';
import { vocabularyLabel } from './names.ts';

/** Of a pledge or an offer, whole or released. */
type Matches = Pick<PledgeView, 'matches'>;
type LineProps = { readonly match: Matches['matches'][number] };

const PlainLine = ({ match }: LineProps) => vocabularyLabel('matchStates', match.state, useWords());

/** Whether it may be opened is asked of the API: a record does not name the parties of its matches. */
const AskedLine = ({ match }: LineProps) => {
  const { client } = useServices();
  const { matchId } = match;
  const { remote } = useRemote(`getMatch ${matchId}`, () =>
    client('getMatch', { path: { id: matchId } }),
  );
  if (remote.state !== 'ready') return <PlainLine match={match} />;
  return (
    <>
      <Link to={matchPath(matchId)}>
        <bdi dir="auto">{remote.value.title}</bdi>
      </Link>{' '}
      <span className="quiet">
        <PlainLine match={match} />
      </span>
    </>
  );
};

/** Several legs of one match may be of one record. */
const eachOnce = (matches: Matches['matches']): Matches['matches'] =>
  matches.filter(({ matchId }, at) => matches.findIndex((it) => it.matchId === matchId) === at);

export const RecordMatches = ({ matches }: Matches) => {
  const { session } = useSession();
  const Line = session.status === 'signedIn' ? AskedLine : PlainLine;
  return (
    <ul>
      {eachOnce(matches).map((match) => (
        <li key={match.matchId}>
          <Line match={match} />
        </li>
      ))}
    </ul>
  );
};
