/** Editing a record: the same form, filled in; the change is a new version. */
import { useMemo } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/record-views';
import type { RecordKind } from '#shared/domain/record';

import type { PartyView } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { PageHeading } from '../app/arrival.tsx';
import { navigate } from '../app/location.ts';
import { recordPath } from '../app/pages.ts';
import { useServices } from '../app/services.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { useSession } from '../session/session.tsx';
import { givenBy } from './answers-given.ts';
import { changeOf } from './change-of.ts';
import { entriesOfRecord } from './entries-of-record.ts';
import { NotForYou } from './form-intro.tsx';
import { type Body, RecordForm, type Sent } from './record-form.tsx';
import { usePreview } from './use-preview.ts';

type EditProps = {
  readonly record: PledgeView | OfferView;
  readonly etag: string;
  readonly party: PartyView;
};

const Edit = ({ record, etag, party }: EditProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const { kind, id } = record;
  const saved = useMemo(() => givenBy(entriesOfRecord(record)), [record]);
  const send = async (body: Body): Promise<Sent> => {
    const route = kind === 'pledge' ? 'editPledge' : 'editOffer';
    const sent = await client(route, {
      path: { id },
      body: changeOf(record, body),
      ifMatch: etag,
    });
    if (sent.ok) navigate(recordPath(kind, id));
    return sent;
  };
  const preview = usePreview(kind, record.party.id);
  return (
    <RecordForm
      kind={kind}
      title={say(`edit.${kind}`)}
      intro={<p className="lead">{say('edit.lead')}</p>}
      party={party}
      saved={saved}
      submitText={say('edit.save')}
      // A preview knows of no matches, so that it would be wrong for a record that has some.
      preview={record.matches.length === 0 ? preview : undefined}
      send={send}
    />
  );
};

type EditPageProps = { readonly kind: RecordKind; readonly id: string };

const Loading = ({ kind, id, party }: EditPageProps & { readonly party: PartyView }) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  const { remote, reload } = useRemote(`${route} ${id}`, () => client(route, { path: { id } }));
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') {
    return (
      <>
        <PageHeading>{say(`edit.${kind}`)}</PageHeading>
        <ProblemNotice problem={remote.problem} retry={reload} />
      </>
    );
  }
  return <Edit record={remote.value} etag={remote.etag ?? ''} party={party} />;
};

export const EditPage = ({ kind, id }: EditPageProps) => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say(`edit.${kind}`)} />;
  const { party } = session.me;
  return party ? (
    <Loading kind={kind} id={id} party={party} />
  ) : (
    <NotForYou title={say(`edit.${kind}`)} />
  );
};
