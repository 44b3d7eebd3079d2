/** The address at which a record is confirmed: it survives a reload and a sign-in. */
import type { RecordKind } from '#shared/domain/record';

import type { Me } from '../api/answers.ts';
import { useRemote } from '../api/remote.ts';
import { PageHeading } from '../navigation/arrival.tsx';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { Confirmation } from './confirmation.tsx';

type ConfirmationPageProps = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly me: Me;
};

export const ConfirmationPage = ({ kind, id, me }: ConfirmationPageProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  const { remote, reload } = useRemote(`${route} ${id}`, () => client(route, { path: { id } }));
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'ready') return <Confirmation record={remote.value} me={me} />;
  return (
    <>
      <PageHeading>{say(`record.${kind}`)}</PageHeading>
      <ProblemNotice problem={remote.problem} retry={reload} />
    </>
  );
};
