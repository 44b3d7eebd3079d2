/** The matches: those that the reader may see, and the public ones: who supports whom, in what, how far it is. */
import { useList } from '../../api/use-list.ts';
import { Downloads } from '../../figures/downloads.tsx';
import { LiveNote } from '../../live/live-note.tsx';
import { PageHeading } from '../../navigation/arrival.tsx';
import { useSearch } from '../../navigation/location.ts';
import { useServices } from '../../services/services.tsx';
import { ProblemNotice } from '../../sending/notice.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { useSession } from '../../session/session.tsx';
import { MoreButton } from '../../steps/more-button.tsx';
import { MatchCard } from './match-card.tsx';
import { MatchFilterBar } from './match-filter-bar.tsx';
import { isNarrowed, type MatchFilters, matchFiltersOf } from './match-filters.ts';
import { MatchesTotal } from './matches-total.tsx';
import { PartyMatches } from './party-matches.tsx';

type PublicMatchesProps = { readonly filters: MatchFilters };

const PublicMatches = ({ filters }: PublicMatchesProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, first, reload, more, changed } = useList(
    `matches ${JSON.stringify(filters)}`,
    (cursor, ifNoneMatch) =>
      client('listReleasedMatches', { query: { ...filters, cursor }, ifNoneMatch }),
    'told',
  );
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
            {first?.total && (
              <MatchesTotal
                total={first.total}
                isNarrowed={isNarrowed(filters)}
                none={say('matches.empty')}
              />
            )}
          </p>
          <div className="cards">
            {remote.value.map((match) => (
              <MatchCard key={match.id} match={match} />
            ))}
          </div>
          <MoreButton more={more} />
          <LiveNote changed={changed} show={reload} />
          <Downloads subjects={['matches', '4w', 'iati']} query={filters} scope="released" />
        </>
      )}
    </section>
  );
};

export const MatchesPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  const filters = matchFiltersOf(useSearch());
  return (
    <>
      <PageHeading>{say('matches.title')}</PageHeading>
      <p className="lead">{say('matches.lead')}</p>
      <MatchFilterBar filters={filters} />
      {session.status === 'signedIn' && session.me.role !== 'administrator' && (
        <PartyMatches me={session.me} filters={filters} />
      )}
      <PublicMatches filters={filters} />
    </>
  );
};
