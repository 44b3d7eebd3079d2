/** The form of a new pledge or offer, for one party. */
import { useState } from 'react';

import type { RecordKind } from '#shared/domain/records/record';

import type { PartyView } from '../api/answers.ts';
import { FromDevice } from '../forms/kept/from-device.tsx';
import { useKeptAnswers } from '../forms/kept/use-kept-answers.ts';
import type { Read } from '../forms/answers/read-submission.ts';
import { useWords } from '../i18n/words-context.tsx';
import { type Entries, givenBy } from '../kept/answers-given.ts';
import { withHeldBack } from '../kept/stored-answers.ts';
import { navigate } from '../navigation/location.ts';
import { confirmationPath, editPath, savedPath, withSection } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { Restored, StartIntro } from './form-intro.tsx';
import type { Pressed } from './pressed.ts';
import { RecordForm } from './record-form.tsx';
import type { RecordView } from './record-form-props.ts';
import { useHandsOver } from './use-hands-over.ts';
import { usePreview } from './use-preview.ts';

const noEntries: Entries = [];

export type NewRecordProps = {
  readonly kind: RecordKind;
  readonly party: PartyView;
  /** Whether the Secretariat records it for the party. */
  readonly isForParty?: boolean;
  /** The record whose answers the form starts with, and these. */
  readonly copied?: { readonly record: RecordView; readonly entries: Entries };
};

const formName = ({ kind, party, isForParty = false, copied }: NewRecordProps): string => {
  if (copied) return `${kind}-copy-${copied.record.id}`;
  return isForParty ? `${kind}-for-${party.id}` : `${kind}-${party.id}`;
};

const OpenForm = (props: NewRecordProps & { readonly title: string }) => {
  const { kind, party, isForParty = false, copied, title } = props;
  const { say } = useWords();
  const { client } = useServices();
  const [attempt, setAttempt] = useState(0);
  // Answers for one party are not offered to whoever signs in for another.
  const { earlier, kept, keep, keyFor, drop } = useKeptAnswers(formName(props));
  const start = copied?.entries ?? noEntries;
  const [saved, setSaved] = useState(() => givenBy(earlier ? withHeldBack(earlier, start) : start));
  const isRestored = earlier !== undefined && attempt === 0;
  const preview = usePreview(kind, party.id);
  const handsOver = useHandsOver();
  const startAnew = (): void => {
    drop();
    setSaved(givenBy(start));
    setAttempt(attempt + 1);
  };
  const send = async ({ content, contact, onBehalf }: Read, pressed: Pressed) => {
    const route = kind === 'pledge' ? 'createPledge' : 'createOffer';
    const basis = onBehalf && { onBehalf };
    const isHandedOver = handsOver && pressed === 'submit';
    const record = {
      ...content,
      ...basis,
      partyId: party.id,
      draft: pressed === 'draft' || handsOver,
      ...(isHandedOver && { handOver: true }),
    };
    const body = { ...record, ...(contact && { contact }) };
    return client(route, { body, idempotencyKey: await keyFor(record) });
  };
  return (
    <RecordForm
      key={attempt}
      kind={kind}
      title={title}
      intro={
        <>
          {isForParty ? <p className="lead">{say('onBehalf.lead')}</p> : <StartIntro kind={kind} />}
          {copied && <p className="notice">{say('form.copied', { title: copied.record.title })}</p>}
          {isRestored && (
            <Restored
              heldBack={isForParty || saved.has('contact.name') ? undefined : 'again'}
              onStartAnew={startAnew}
            />
          )}
        </>
      }
      party={party}
      isForParty={isForParty}
      saved={saved}
      isUnsent={isRestored}
      kept={kept}
      keep={keep}
      submitText={say(
        isForParty ? 'onBehalf.submit' : handsOver ? 'form.handOver' : `form.submit.${kind}`,
      )}
      {...(!isForParty && {
        draftText: say('form.saveDraft'),
        onSaved: (record: RecordView, nextSection: string) => {
          drop();
          const path = editPath(kind, record.id);
          navigate(withSection(path, '', nextSection), { replace: true });
        },
      })}
      preview={preview}
      judged={(pressed) => (pressed === 'draft' ? 'draft' : 'whole')}
      send={send}
      onSent={(record) => {
        drop();
        navigate(
          isForParty
            ? savedPath(kind, record.id, record.version)
            : confirmationPath(kind, record.id),
        );
      }}
    />
  );
};

export const NewRecordForm = (props: NewRecordProps) => {
  const { say } = useWords();
  const { kind, isForParty = false } = props;
  const title = say(isForParty ? `onBehalf.title.${kind}` : `form.title.${kind}`);
  return (
    <FromDevice form={formName(props)} title={title} isPage>
      {() => <OpenForm {...props} title={title} />}
    </FromDevice>
  );
};
