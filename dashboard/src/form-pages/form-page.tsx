/** Submitting a new pledge or offer: sign-in first, then the form, which may start as another record stands. */
import { useMemo, useState } from 'react';

import type { RecordKind } from '#shared/domain/record';

import type { PartyView } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { navigate, useSearch } from '../navigation/location.ts';
import { confirmationPath } from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { kindsToSubmit } from '../session/roles.ts';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useSession } from '../session/session.tsx';
import { givenBy } from '../kept/answers-given.ts';
import { withHeldBack } from '../kept/answers-store.ts';
import { entriesOfCopy } from '../forms/entries-of-record.ts';
import { NotForYou, Restored, StartIntro } from './form-intro.tsx';
import type { Pressed } from './pressed.ts';
import type { Read } from '../forms/read-submission.ts';
import { RecordForm, type RecordView } from './record-form.tsx';
import { useKeptAnswers } from '../forms/use-kept-answers.ts';
import { usePreview } from './use-preview.ts';

type NewRecordProps = {
  readonly kind: RecordKind;
  readonly party: PartyView;
  /** The record whose answers the form starts with. */
  readonly copied?: RecordView;
};

const NewRecord = ({ kind, party, copied }: NewRecordProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const [attempt, setAttempt] = useState(0);
  // Answers for one party are not offered to whoever signs in for another.
  const { earlier, kept, keep, keyFor, drop } = useKeptAnswers(
    copied ? `${kind}-copy-${copied.id}` : `${kind}-${party.id}`,
  );
  const start = useMemo(() => (copied ? entriesOfCopy(copied) : []), [copied]);
  const [saved, setSaved] = useState(() => givenBy(earlier ? withHeldBack(earlier, start) : start));
  const isRestored = earlier !== undefined && attempt === 0;
  const preview = usePreview(kind, party.id);
  const startAnew = (): void => {
    drop();
    setSaved(givenBy(start));
    setAttempt(attempt + 1);
  };
  const send = async ({ content, contact }: Read, pressed: Pressed) => {
    const route = kind === 'pledge' ? 'createPledge' : 'createOffer';
    const record = { ...content, partyId: party.id, draft: pressed === 'draft' };
    const body = { ...record, ...(contact && { contact }) };
    return client(route, { body, idempotencyKey: await keyFor(record) });
  };
  return (
    <RecordForm
      key={attempt}
      kind={kind}
      title={say(`form.title.${kind}`)}
      intro={
        <>
          <StartIntro kind={kind} />
          {copied && <p className="notice">{say('form.copied', { title: copied.title })}</p>}
          {isRestored && (
            <Restored
              heldBack={saved.has('contact.name') ? undefined : 'again'}
              onStartAnew={startAnew}
            />
          )}
        </>
      }
      party={party}
      saved={saved}
      kept={kept}
      keep={keep}
      submitText={say(`form.submit.${kind}`)}
      draftText={say('form.saveDraft')}
      preview={preview}
      judged={(pressed) => (pressed === 'draft' ? 'draft' : 'whole')}
      send={send}
      onSent={(record) => {
        drop();
        navigate(confirmationPath(kind, record.id));
      }}
    />
  );
};

type CopiedRecordProps = Pick<NewRecordProps, 'kind' | 'party'> & { readonly id: string };

const CopiedRecord = ({ kind, party, id }: CopiedRecordProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  const { remote, reload } = useRemote(`${route} ${id}`, () => client(route, { path: { id } }));
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'ready')
    return <NewRecord kind={kind} party={party} copied={remote.value} />;
  return (
    <>
      <PageHeading>{say(`form.title.${kind}`)}</PageHeading>
      <ProblemNotice problem={remote.problem} retry={reload} />
    </>
  );
};

export const FormPage = ({ kind }: { readonly kind: RecordKind }) => {
  const { say } = useWords();
  const { session } = useSession();
  const copy = new URLSearchParams(useSearch()).get('copy');
  if (session.status !== 'signedIn') {
    return (
      <SignInFirst title={say(`form.title.${kind}`)} text="session.firstToSubmit">
        <StartIntro kind={kind} />
      </SignInFirst>
    );
  }
  const { me } = session;
  if (!me.party || !kindsToSubmit(me).includes(kind)) {
    return <NotForYou title={say(`form.title.${kind}`)} me={me} />;
  }
  return copy === null ? (
    <NewRecord kind={kind} party={me.party} />
  ) : (
    <CopiedRecord kind={kind} id={copy} party={me.party} />
  );
};
