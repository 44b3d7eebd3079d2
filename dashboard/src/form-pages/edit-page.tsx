/** Editing a record: the same form, filled in; the change is a new version. Answers are kept like those of a new record. */
import type { RecordKind } from '#shared/domain/records/record';

import type { PartyView } from '../api/answers.ts';
import { PageProblem } from '../sending/page-problem.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { isSecretariat } from '../session/roles.ts';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useSession } from '../session/session.tsx';
import { WithParty } from './for-party.tsx';
import { NotForYou } from './form-intro.tsx';
import { useStoredRecord } from './use-stored-record.ts';
import { EditWithKept } from './edit-with-kept.tsx';

type EditPageProps = { readonly kind: RecordKind; readonly id: string };

type LoadingProps = EditPageProps & {
  /** Of whoever edits; null for the Secretariat, which edits for the record's own. */
  readonly party: PartyView | null;
};

const Loading = ({ kind, id, party }: LoadingProps) => {
  const { say } = useWords();
  const { remote, reload } = useStoredRecord(kind, id, party !== null);
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') {
    return <PageProblem title={say(`edit.${kind}`)} problem={remote.problem} retry={reload} />;
  }
  const edit = { stored: remote.value, etag: remote.etag ?? '', reload };
  if (party !== null) return <EditWithKept {...edit} party={party} />;
  return (
    <WithParty id={remote.value.record.party.id} title={say(`edit.${kind}`)}>
      {(its) => <EditWithKept {...edit} party={its} isForParty />}
    </WithParty>
  );
};

export const EditPage = ({ kind, id }: EditPageProps) => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say(`edit.${kind}`)} />;
  const { party } = session.me;
  return party || isSecretariat(session.me) ? (
    <Loading kind={kind} id={id} party={party} />
  ) : (
    <NotForYou title={say(`edit.${kind}`)} me={session.me} />
  );
};
