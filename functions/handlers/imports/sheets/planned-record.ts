/** A record that a line would become, and what storing it writes: looked at by the preview, done by the commit. */
import type { Content } from '#shared/contract/records/read-submission';
import type { Fields } from '#shared/contract/records/submission-bodies';
import type { Basis } from '#shared/domain/records/on-behalf';
import type { PartyReference } from '#shared/domain/parties/party';
import type { RecordKind } from '#shared/domain/records/record';

import type { Dependencies } from '../../../dependencies.ts';
import type { AuditContext } from '../../../store/log/audit.ts';
import { recordActions } from '../../../store/records/record-store.ts';
import type { Action } from '../../../table.ts';
import { bornRecord } from '../../records/new-record.ts';

/** What is stored where nothing speaks against it. */
export type Plan = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly content: Content;
  readonly unfinished: Fields | undefined;
  readonly party: PartyReference;
  readonly partners: readonly PartyReference[];
};

export type Planning = {
  /** A preview reads no prose, of which a record keeps a few characters. */
  readonly dependencies: Pick<Dependencies, 'world' | 'prose'>;
  readonly audit: AuditContext;
  readonly onBehalf: Basis | undefined;
};

export const actionsOfPlan = (
  plan: Plan,
  { dependencies, audit, onBehalf }: Planning,
): Promise<readonly Action[]> => {
  const { world, prose } = dependencies;
  const after = bornRecord({ world }, { ...plan, hasContact: false, onBehalf }, audit.at);
  return recordActions({ world, before: undefined, after, audit, prose });
};
