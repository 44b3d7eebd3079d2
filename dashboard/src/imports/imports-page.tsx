/** Where officers import files of public pages, and confirm what another officer imported from hosts that no setting lists. */
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { isSecretariat } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { ConfirmForm } from './confirm-form.tsx';
import { ImportForm } from './import-form.tsx';

export const ImportsPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('imports.title')} />;
  return (
    <>
      <PageHeading>{say('imports.title')}</PageHeading>
      {isSecretariat(session.me) ? (
        <>
          <section>
            <h2>{say('imports.readTitle')}</h2>
            <p>{say('imports.readLead')}</p>
            <ImportForm />
          </section>
          <section>
            <h2>{say('imports.confirmTitle')}</h2>
            <p>{say('imports.lead')}</p>
            <p>{say('imports.means')}</p>
            <ConfirmForm />
          </section>
        </>
      ) : (
        <p className="notice">{say('problem.forbidden')}</p>
      )}
    </>
  );
};
