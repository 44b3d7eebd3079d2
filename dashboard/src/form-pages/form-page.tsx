/** Submitting a new pledge or offer: sign-in first, then the form, which may start as another record stands. */
import { useMemo, useState } from 'react';

import type { RecordKind } from '#shared/domain/record';

import type { PartyView } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { Link } from '../navigation/link.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { navigate, useSearch } from '../navigation/location.ts';
import {
  confirmationPath,
  editPath,
  rehearsalPath,
  savedPath,
  withSection,
} from '../navigation/pages.ts';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { isSecretariat, kindsToSubmit } from '../session/roles.ts';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useSession } from '../session/session.tsx';
import { givenBy } from '../kept/answers-given.ts';
import { withHeldBack } from '../kept/answers-store.ts';
import { entriesOfCopy } from '../forms/entries-of-record.ts';
import type { ChooseProps, WithPartyProps } from './for-party.tsx';
import { NotForYou, Restored, StartIntro } from './form-intro.tsx';
import type { Pressed } from './pressed.ts';
import type { Read } from '../forms/read-submission.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { RecordForm, type RecordView } from './record-form.tsx';
import { useKeptAnswers } from '../forms/use-kept-answers.ts';
import { usePreview } from './use-preview.ts';

/** For the Secretariat alone. */
const ChooseParty = loadedLater<'ChooseParty', ChooseProps>(
  'page',
  () => import('./for-party.tsx'),
  'ChooseParty',
);
const WithParty = loadedLater<'WithParty', WithPartyProps>(
  'page',
  () => import('./for-party.tsx'),
  'WithParty',
);

type NewRecordProps = {
  readonly kind: RecordKind;
  readonly party: PartyView;
  /** Whether the Secretariat records it for the party. */
  readonly isForParty?: boolean;
  /** The record whose answers the form starts with. */
  readonly copied?: RecordView;
};

const formName = ({ kind, party, isForParty = false, copied }: NewRecordProps): string => {
  if (copied) return `${kind}-copy-${copied.id}`;
  return isForParty ? `${kind}-for-${party.id}` : `${kind}-${party.id}`;
};

const NewRecord = (props: NewRecordProps) => {
  const { kind, party, isForParty = false, copied } = props;
  const { say } = useWords();
  const { client } = useServices();
  const [attempt, setAttempt] = useState(0);
  // Answers for one party are not offered to whoever signs in for another.
  const { earlier, kept, keep, keyFor, drop } = useKeptAnswers(formName(props));
  const start = useMemo(() => (copied ? entriesOfCopy(copied) : []), [copied]);
  const [saved, setSaved] = useState(() => givenBy(earlier ? withHeldBack(earlier, start) : start));
  const isRestored = earlier !== undefined && attempt === 0;
  const preview = usePreview(kind, party.id);
  const startAnew = (): void => {
    drop();
    setSaved(givenBy(start));
    setAttempt(attempt + 1);
  };
  const send = async ({ content, contact, onBehalf }: Read, pressed: Pressed) => {
    const route = kind === 'pledge' ? 'createPledge' : 'createOffer';
    const basis = onBehalf && { onBehalf };
    const record = { ...content, ...basis, partyId: party.id, draft: pressed === 'draft' };
    const body = { ...record, ...(contact && { contact }) };
    return client(route, { body, idempotencyKey: await keyFor(record) });
  };
  const title = say(isForParty ? `onBehalf.title.${kind}` : `form.title.${kind}`);
  return (
    <RecordForm
      key={attempt}
      kind={kind}
      title={title}
      intro={
        <>
          {isForParty ? <p className="lead">{say('onBehalf.lead')}</p> : <StartIntro kind={kind} />}
          {copied && <p className="notice">{say('form.copied', { title: copied.title })}</p>}
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
      kept={kept}
      keep={keep}
      submitText={say(isForParty ? 'onBehalf.submit' : `form.submit.${kind}`)}
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

type RecordForPartyProps = { readonly kind: RecordKind; readonly partyId: string | null };

const RecordForParty = ({ kind, partyId }: RecordForPartyProps) => {
  const { say } = useWords();
  if (partyId === null) return <ChooseParty kind={kind} />;
  return (
    <WithParty key={partyId} id={partyId} title={say(`onBehalf.title.${kind}`)}>
      {(party) => <NewRecord kind={kind} party={party} isForParty />}
    </WithParty>
  );
};

export const FormPage = ({ kind }: { readonly kind: RecordKind }) => {
  const { say } = useWords();
  const { session } = useSession();
  const search = new URLSearchParams(useSearch());
  const [copy, forParty] = [search.get('copy'), search.get('for')];
  if (session.status !== 'signedIn') {
    return (
      <SignInFirst title={say(`form.title.${kind}`)} text="session.firstToSubmit">
        <StartIntro kind={kind} />
        <p>
          <Link to={rehearsalPath(kind)}>{say('form.rehearse')}</Link>
        </p>
      </SignInFirst>
    );
  }
  const { me } = session;
  if (isSecretariat(me)) return <RecordForParty kind={kind} partyId={forParty} />;
  if (!me.party || !kindsToSubmit(me).includes(kind)) {
    return <NotForYou title={say(`form.title.${kind}`)} me={me} />;
  }
  return copy === null ? (
    <NewRecord kind={kind} party={me.party} />
  ) : (
    <CopiedRecord kind={kind} id={copy} party={me.party} />
  );
};
