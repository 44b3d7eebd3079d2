/** Every State and party with something public, each with its brief. */
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { briefPath } from '../navigation/pages.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';

export const BriefList = () => {
  const { say, compare } = useWords();
  const { client } = useServices();
  const { remote, reload } = useRemote('briefs', () => client('listBriefs'));
  const parties = remote.state === 'ready' ? remote.value.items : [];
  return (
    <section className="panel" aria-labelledby="briefs-title">
      <h2 id="briefs-title">{say('briefs.title')}</h2>
      <p className="quiet">{say('briefs.lead')}</p>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && parties.length === 0 && <p>{say('briefs.none')}</p>}
      <ul className="columns">
        {parties
          .toSorted((left, right) => compare(left.name, right.name))
          .map(({ id, name }) => (
            <li key={id}>
              <Link to={briefPath(id)}>
                <bdi dir="auto">{name}</bdi>
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
};
