/** Editing a record: the same form, filled in; the change is a new version. Answers are kept like those of a new record. */
import { useMemo, useState } from 'react';

import type { RecordKind } from '#shared/domain/record';

import type { PartyView } from '../api/answers.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { navigate } from '../navigation/location.ts';
import { editPath, withSection } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { isSecretariat } from '../session/roles.ts';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useSession } from '../session/session.tsx';
import { withHeldBack } from '../kept/answers-of-tab.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { differencesOf } from './edit-conflict.ts';
import { EditForm, editFormName } from './edit-form.tsx';
import { entriesOfContact, entriesOfRecord } from '../forms/entries-of-record.ts';
import { WithParty } from './for-party.tsx';
import { NotForYou } from './form-intro.tsx';
import { type RecordWithContact, useStoredRecord } from './use-stored-record.ts';

type EditProps = {
  readonly stored: RecordWithContact;
  readonly etag: string;
  readonly party: PartyView;
  readonly isForParty?: boolean;
  readonly reload: () => void;
};

/** What was kept of an earlier visit, or of before somebody else changed the record, against what is stored now. */
const Edit = ({ stored, etag, party, isForParty = false, reload }: EditProps) => {
  const { record } = stored;
  const { say } = useWords();
  const { answers: store } = useServices();
  const [attempt, setAttempt] = useState(0);
  const form = editFormName(record);
  const now = useMemo(() => {
    return {
      etag,
      entries: [...entriesOfRecord(stored.record), ...entriesOfContact(stored.contact)],
    };
  }, [stored, etag]);
  const known = store.read(form);
  const mine = known && withHeldBack(known.entries, now.entries);
  const again = (): void => setAttempt(attempt + 1);
  if (mine && known.began && known.began.etag !== etag) {
    const versions = { began: known.began.entries, mine, theirs: now.entries };
    if (differencesOf(versions).length > 0) {
      return (
        <>
          <PageHeading>{say(`edit.${record.kind}`)}</PageHeading>
          <ConflictChoice
            key={etag}
            kind={record.kind}
            versions={versions}
            goOn={(entries) => {
              store.keep(form, { entries, began: { etag, entries: now.entries } });
              again();
            }}
          />
        </>
      );
    }
  }
  return (
    <EditForm
      key={`${etag} ${attempt}`}
      record={record}
      party={party}
      isForParty={isForParty}
      began={now}
      earlier={mine}
      isWhole={mine === undefined || mine.length === known?.entries.length}
      startAnew={() => {
        store.drop(form);
        again();
      }}
      onStale={reload}
      onSent={(address) => {
        store.drop(form);
        navigate(address);
      }}
      onSaved={(next) => {
        store.drop(form);
        navigate(withSection(editPath(record.kind, record.id), '', next));
        reload();
      }}
    />
  );
};

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
    return (
      <>
        <PageHeading>{say(`edit.${kind}`)}</PageHeading>
        <ProblemNotice problem={remote.problem} retry={reload} />
      </>
    );
  }
  const edit = { stored: remote.value, etag: remote.etag ?? '', reload };
  if (party !== null) return <Edit {...edit} party={party} />;
  return (
    <WithParty id={remote.value.record.party.id} title={say(`edit.${kind}`)}>
      {(its) => <Edit {...edit} party={its} isForParty />}
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
