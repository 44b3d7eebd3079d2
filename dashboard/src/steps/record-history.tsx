/** Who did what to a record, by the names of its parties. */
import type { PartyReference } from '#shared/domain/parties/party';
import type { RecordKind } from '#shared/domain/records/record';

import { readsWhatItsPartyDoes } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { HistoryPanel } from './history-panel.tsx';

type RecordHistoryProps = {
  readonly record: {
    readonly kind: RecordKind;
    readonly id: string;
    readonly party: PartyReference;
    readonly partners: readonly PartyReference[];
  };
  readonly title?: string;
};

export const RecordHistory = ({ record, ...shown }: RecordHistoryProps) => {
  const { session } = useSession();
  return (
    <HistoryPanel
      kind={record.kind}
      id={record.id}
      parties={[record.party, ...record.partners]}
      showsValues={
        session.status === 'signedIn' && readsWhatItsPartyDoes(session.me, record.party.id)
      }
      {...shown}
    />
  );
};
