/** In the place of a page of one thing: why it does not come. Where there is no such thing, or none that its reader may see, what to do instead. */
import type { Problem } from '../api/problem.ts';
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { useSession } from '../session/session.tsx';
import { ProblemNotice } from './notice.tsx';

/** An address whose id is none is refused as malformed: for whoever opened it, that is the same. */
export const isNowhere = ({ status }: Problem): boolean => status === 404 || status === 400;

export const NothingHere = () => {
  const { say } = useWords();
  const { session, signIn } = useSession();
  return (
    <>
      <PageHeading>{say('nothingHere.title')}</PageHeading>
      <p>{say('problem.notFound')}</p>
      <p>{say('unknown.text')}</p>
      {session.status !== 'signedIn' && (
        <p>
          {say('nothingHere.signIn')}{' '}
          <button type="button" className="button button--quiet" onClick={signIn}>
            {say('session.signIn')}
          </button>
        </p>
      )}
      <p className="actions">
        <Link to="/">{say('nav.coverage')}</Link>
        <Link to="/records">{say('nav.records')}</Link>
      </p>
    </>
  );
};

type PageProblemProps = {
  readonly title: string;
  readonly problem: Problem;
  readonly retry: () => void;
};

export const PageProblem = ({ title, problem, retry }: PageProblemProps) => {
  if (isNowhere(problem)) return <NothingHere />;
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <ProblemNotice problem={problem} retry={retry} />
    </>
  );
};
