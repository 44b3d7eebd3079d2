import { useWords } from '../design/words-context.tsx';
import { PageHeading } from './arrival.tsx';
import { Link } from './link.tsx';

export const UnknownPage = () => {
  const { say } = useWords();
  return (
    <>
      <PageHeading>{say('unknown.title')}</PageHeading>
      <p>{say('unknown.text')}</p>
      <p>
        <Link to="/">{say('nav.coverage')}</Link>
      </p>
    </>
  );
};
