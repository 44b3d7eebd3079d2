import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';

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
