/** What this is, how matching decides, and where the data come from. */
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { privacyPath, rightsPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';

const sections = ['what', 'not', 'words', 'matching', 'publication', 'data'] as const;

export const AboutPage = () => {
  const { say } = useWords();
  const { world } = useServices();
  const records = say(world === 'made_up' ? 'world.madeUpMore' : 'about.data.first');
  return (
    <>
      <PageHeading>{say('nav.about')}</PageHeading>
      {sections.map((section) => (
        <section key={section} className="about">
          <h2>{say(`about.${section}.title`)}</h2>
          {[
            ...(section === 'data' ? [records] : []),
            ...say(`about.${section}.text`).split('\n'),
          ].map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p>
        <Link to={privacyPath}>{say('nav.privacy')}</Link>
      </p>
      <p>
        <Link to={rightsPath}>{say('rights.title')}</Link>
      </p>
    </>
  );
};
