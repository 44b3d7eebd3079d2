/** What was kept of an earlier visit, or of before somebody else changed the record, against what is stored now. */
import { useMemo, useState } from 'react';

import type { PartyView } from '../api/answers.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { navigate } from '../navigation/location.ts';
import { editPath, withSection } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { withHeldBack } from '../kept/stored-answers.ts';
import { FromDevice } from '../forms/kept/from-device.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { differencesOf } from '../forms/answers/edit-conflict.ts';
import { EditForm, editFormName } from './edit-form.tsx';
import { entriesOfContact, entriesOfRecord } from '../forms/answers/entries-of-record.ts';
import type { RecordWithContact } from './use-stored-record.ts';

type EditWithKeptProps = {
  readonly stored: RecordWithContact;
  readonly etag: string;
  readonly party: PartyView;
  readonly isForParty?: boolean;
  readonly reload: () => void;
};

const Versions = ({ stored, etag, party, isForParty = false, reload }: EditWithKeptProps) => {
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

export const EditWithKept = (props: EditWithKeptProps) => {
  const { say } = useWords();
  const { record } = props.stored;
  return (
    <FromDevice form={editFormName(record)} title={say(`edit.${record.kind}`)} isPage>
      {() => <Versions {...props} />}
    </FromDevice>
  );
};
