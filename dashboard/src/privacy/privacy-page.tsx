/** The privacy statement: what is kept of people and of parties, who reads it, how long, and what somebody can do. Printed from the tables that the code keeps. */
import { keptOfParties, keptOfPeople } from '#shared/domain/kept/kept-data';

import { useWords } from '../i18n/words-context.tsx';
import type { MessageKey } from '../i18n/messages/catalogue.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { rightsPath } from '../navigation/pages.ts';
import { labelSaid } from '../records/described-facts.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { fieldAudiences, labelsFor, labelsForBothSides } from './fields-by-reader.ts';
import { KeptTable } from './kept-table.tsx';

/** Of whoever is signed in alone: the statement itself waits for nobody. */
const ForgetDevice = loadedLater('aside', () => import('./forget-device.tsx'), 'ForgetDevice');

const FieldList = ({ title, labels }: { title: string; labels: readonly MessageKey[] }) => {
  const words = useWords();
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul>
          {labels.map((key) => (
            <li key={key}>{labelSaid(key, words)}</li>
          ))}
        </ul>
      </dd>
    </>
  );
};

export const PrivacyPage = () => {
  const { say } = useWords();
  return (
    <>
      <PageHeading>{say('nav.privacy')}</PageHeading>
      <p className="lead">{say('privacy.lead')}</p>
      <KeptTable caption={say('privacy.people')} rows={keptOfPeople} />
      <KeptTable caption={say('privacy.parties')} rows={keptOfParties} />
      <ForgetDevice />
      <section className="about" aria-labelledby="fields-title">
        <h2 id="fields-title">{say('privacy.fields')}</h2>
        <p>{say('privacy.fields.text')}</p>
        <dl className="facts">
          {fieldAudiences.map((audience) => (
            <FieldList
              key={audience}
              title={say(`privacy.fields.${audience}`)}
              labels={labelsFor(audience)}
            />
          ))}
          <FieldList title={say('privacy.fields.bothSides')} labels={labelsForBothSides()} />
        </dl>
      </section>
      <section className="about" aria-labelledby="yours-title">
        <h2 id="yours-title">{say('privacy.yours')}</h2>
        <p>{say('privacy.yours.text')}</p>
        <p>{say('privacy.none.text')}</p>
        <p>
          <Link to={rightsPath}>{say('rights.title')}</Link>
        </p>
      </section>
    </>
  );
};
