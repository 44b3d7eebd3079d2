/** Who may do something here, for those who manage them: invited, changed, removed, restored, and let in again without their second factor. */
import { useState } from 'react';

import type { Me } from '../api/answers.ts';
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { Link } from '../navigation/link.tsx';
import { rightsPath } from '../navigation/pages.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { managesPeople } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { PeopleList } from './people-list.tsx';
import { PartyFilter } from './party-filter.tsx';
import { useParties } from './use-parties.ts';

const Loaded = ({ me }: { readonly me: Me }) => {
  const { say } = useWords();
  const [party, setParty] = useState('');
  const { remote, reload } = useParties();
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const parties = remote.value;
  return (
    <>
      {!me.party && <PartyFilter parties={parties} chosen={party} choose={setParty} />}
      <PeopleList key={party} me={me} parties={parties} party={party} />
    </>
  );
};

export const PeoplePage = () => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('people.title')} />;
  const { me } = session;
  return (
    <>
      <PageHeading>{say('people.title')}</PageHeading>
      {managesPeople(me) ? (
        <>
          <p className="lead">{say(me.party ? 'people.leadOwn' : 'people.lead')}</p>
          <p>
            <Link to={rightsPath}>{say('rights.title')}</Link>
          </p>
          <Loaded me={me} />
        </>
      ) : (
        <p className="notice">{say('problem.forbidden')}</p>
      )}
    </>
  );
};
