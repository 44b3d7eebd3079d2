/** The matches: those that the reader may see, and the public ones: who supports whom, in what, how far it is. */
import { useList } from '../api/use-list.ts';
import { Downloads } from '../figures/downloads.tsx';
import { LiveNote } from '../live/live-note.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { useSearch } from '../navigation/location.ts';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { useSession } from '../session/session.tsx';
import { MoreButton } from '../steps/more-button.tsx';
import { MatchCard } from './match-card.tsx';
import { PartyMatches } from './party-matches.tsx';
import { asksForUnpledged, isUnpledged } from './unpledged.ts';

const PublicMatches = () => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload, more, changed } = useList(
    'matches',
    (cursor, ifNoneMatch) => client('listReleasedMatches', { query: { cursor }, ifNoneMatch }),
    'told',
  );
  const onlyUnpledged = asksForUnpledged(useSearch());
  const matches =
    remote.state === 'ready'
      ? remote.value.filter((match) => !onlyUnpledged || isUnpledged(match))
      : [];
  return (
    <section className="panel" aria-labelledby="public-title">
      <h2 id="public-title">{say('matches.public')}</h2>
      <p className="quiet">
        {say('matches.publicLead')} {say('method.classification')}
      </p>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <>
          <p role="status">
            {matches.length === 0
              ? say(onlyUnpledged ? 'matches.noneUnpledged' : 'matches.empty')
              : say('matches.count', { count: matches.length })}
          </p>
          {onlyUnpledged && (
            <p>
              {say('matches.unpledged')} <Link to="/matches">{say('matches.showAll')}</Link>
            </p>
          )}
          <div className="cards">
            {matches.map((match) => (
              <MatchCard key={match.id} match={match} />
            ))}
          </div>
          <MoreButton more={more} />
          <LiveNote changed={changed} show={reload} />
          <Downloads subjects={['matches', '4w', 'iati']} scope="released" />
        </>
      )}
    </section>
  );
};

export const MatchesPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  return (
    <>
      <PageHeading>{say('matches.title')}</PageHeading>
      <p className="lead">{say('matches.lead')}</p>
      {session.status === 'signedIn' && session.me.role !== 'administrator' && (
        <PartyMatches me={session.me} />
      )}
      <PublicMatches />
    </>
  );
};
