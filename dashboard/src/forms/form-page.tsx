/** Submitting a new pledge or offer: sign-in first, then the form, then the confirmation with the first suggestions. */
import { useState } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/record-views';
import type { RecordKind } from '#shared/domain/record';

import type { PartyView } from '../api/answers.ts';
import { useServices } from '../app/services.tsx';
import { useWords } from '../design/words-context.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useSession } from '../session/session.tsx';
import { givenBy } from './answers-given.ts';
import { Confirmation } from './confirmation.tsx';
import { dropAnswers, keepAnswers, readAnswers } from './draft-store.ts';
import { NotForYou, StartIntro } from './form-intro.tsx';
import { type Body, RecordForm, type Sent } from './record-form.tsx';
import { usePreview } from './use-preview.ts';

type NewRecordProps = {
  readonly kind: RecordKind;
  readonly party: PartyView;
  readonly onSent: (record: PledgeView | OfferView) => void;
};

const NewRecord = ({ kind, party, onSent }: NewRecordProps) => {
  const { say } = useWords();
  const { client, newKey } = useServices();
  // One key for one intent: a retry of the same answers cannot submit twice.
  const [idempotencyKey] = useState(newKey);
  const [attempt, setAttempt] = useState(0);
  const kept = readAnswers(sessionStorage, kind);
  const [saved, setSaved] = useState(() => givenBy(kept ?? []));
  const send = async (answers: Body, draft: boolean): Promise<Sent> => {
    const body = { ...answers, partyId: party.id, draft };
    const route = kind === 'pledge' ? 'createPledge' : 'createOffer';
    const sent = await client(route, { body, idempotencyKey });
    if (sent.ok) {
      dropAnswers(sessionStorage, kind);
      onSent(sent.value);
    }
    return sent;
  };
  const preview = usePreview(kind, party.id);
  const startAnew = (): void => {
    dropAnswers(sessionStorage, kind);
    setSaved(givenBy([]));
    setAttempt(attempt + 1);
  };
  return (
    <RecordForm
      key={attempt}
      kind={kind}
      title={say(`form.title.${kind}`)}
      intro={<StartIntro kind={kind} onStartAnew={saved.has('title') ? startAnew : undefined} />}
      party={party}
      saved={saved}
      submitText={say(`form.submit.${kind}`)}
      draftText={say('form.saveDraft')}
      preview={preview}
      onChange={(entries) => keepAnswers(sessionStorage, kind, entries)}
      send={send}
    />
  );
};

export const FormPage = ({ kind }: { readonly kind: RecordKind }) => {
  const { say } = useWords();
  const { session } = useSession();
  const [sent, setSent] = useState<PledgeView | OfferView | null>(null);
  if (session.status !== 'signedIn') {
    return (
      <SignInFirst title={say(`form.title.${kind}`)}>
        <StartIntro kind={kind} />
      </SignInFirst>
    );
  }
  if (sent) return <Confirmation record={sent} />;
  const { party } = session.me;
  return party ? (
    <NewRecord kind={kind} party={party} onSent={setSent} />
  ) : (
    <NotForYou title={say(`form.title.${kind}`)} />
  );
};
