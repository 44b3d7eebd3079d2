/** The released matches: who supports whom, in what, and how far it is. */
import { useList } from '../api/use-list.ts';
import { PageHeading } from '../app/arrival.tsx';
import { useServices } from '../app/services.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';
import { MatchCard } from './match-card.tsx';

export const MatchesPage = () => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload, more } = useList('matches', (cursor) =>
    client('listReleasedMatches', { query: { cursor } }),
  );
  return (
    <>
      <PageHeading>{say('matches.title')}</PageHeading>
      <p className="lead">{say('matches.lead')}</p>
      <p className="quiet">{say('method.classification')}</p>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <>
          <p role="status">
            {remote.value.length === 0
              ? say('matches.empty')
              : say('matches.count', { count: remote.value.length })}
          </p>
          <div className="cards">
            {remote.value.map((match) => (
              <MatchCard key={match.id} match={match} />
            ))}
          </div>
          {more && (
            <button type="button" className="button" onClick={more}>
              {say('records.more')}
            </button>
          )}
        </>
      )}
    </>
  );
};
