/** What the policies of matching weigh, which of them makes the suggestions that are served, and how far another one is. */
import type { Me } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { LiveNote } from '../live/live-note.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { isSecretariat } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { GenerationsPanel } from './generations-panel.tsx';
import { servedFirst } from './policy-rows.ts';
import { PolicyComparison } from './policy-comparison.tsx';
import { Weights } from './policy-weights.tsx';

const Policies = ({ me }: { readonly me: Me }) => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload, updates } = useRemote(
    'listGenerations',
    (ifNoneMatch) => client('listGenerations', { ifNoneMatch }),
    'replaced',
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const { items } = remote.value;
  const served = items.find(({ state }) => state === 'active');
  return (
    <>
      {served && (
        <p className="notice notice--good">
          <strong>{say('policies.served', { version: served.policy.version })}</strong>
        </p>
      )}
      <h2 id="weights-title">{say('policies.weights')}</h2>
      <p className="quiet">{say('policies.weightsLead')}</p>
      <Weights generations={servedFirst(items)} />
      <GenerationsPanel generations={remote.value} etag={remote.etag ?? ''} reload={reload} />
      {served && isSecretariat(me) && (
        <PolicyComparison generations={remote.value} served={served.policy.version} />
      )}
      <LiveNote updates={updates} />
    </>
  );
};

export const PoliciesPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('policies.title')} />;
  return (
    <>
      <PageHeading>{say('policies.title')}</PageHeading>
      <p className="lead">{say('policies.lead')}</p>
      <Policies me={session.me} />
    </>
  );
};
