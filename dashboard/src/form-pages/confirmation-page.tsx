/** The address at which a record is confirmed: it survives a reload and a sign-in. */
import type { ReactNode } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { RecordKind } from '#shared/domain/records/record';

import type { Me } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { useServices } from '../services/services.tsx';
import { PageProblem } from '../sending/page-problem.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { Confirmation } from './confirmation.tsx';

type ConfirmationPageProps = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly me: Me;
  /** The record as it stands, once there is nothing to confirm any more, or to this reader. */
  readonly record: ReactNode;
};

/** Whether it waits as its own party left it: what became of it since would be told nowhere on this page. */
export const isAsSent = ({ party, state }: PledgeView | OfferView, me: Me): boolean =>
  party.id === me.party?.id && (state === 'draft' || state === 'submitted');

export const ConfirmationPage = ({ kind, id, me, record }: ConfirmationPageProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  const { remote, reload } = useRemote(`${route} ${id}`, () => client(route, { path: { id } }));
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'ready')
    return isAsSent(remote.value, me) ? <Confirmation record={remote.value} me={me} /> : record;
  return <PageProblem title={say(`record.${kind}`)} problem={remote.problem} retry={reload} />;
};
