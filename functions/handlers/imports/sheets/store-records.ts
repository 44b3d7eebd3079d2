/** Stores the records of a file one by one, each with its history and its places in one transaction, its parties before it. */
import type { Basis } from '#shared/domain/on-behalf';
import type { Party } from '#shared/domain/party';

import type { Dependencies } from '../../../dependencies.ts';
import type { AuditContext } from '../../../store/audit.ts';
import { findParty, partyActions } from '../../../store/party-store.ts';
import { findRecord, recordActions } from '../../../store/record-store.ts';
import { mostTries, pauseForOthers } from '../../../store/write.ts';
import { bornRecord } from '../../records/new-record.ts';
import type { JudgedFile, Plan } from './judge-records.ts';

export type Storing = {
  readonly dependencies: Dependencies;
  readonly audit: AuditContext;
  readonly onBehalf: Basis | undefined;
  readonly addedParties: JudgedFile['addedParties'];
};

/** Whoever registers the same party in that moment makes the same of it: its id tells its name. */
const registerParty = async (id: string, storing: Storing): Promise<void> => {
  const { dependencies, audit, addedParties } = storing;
  const submission = addedParties.get(id);
  if (!submission || (await findParty(dependencies.table, id))) return;
  const party: Party = {
    ...submission,
    id,
    version: 1,
    createdAt: audit.at,
    updatedAt: audit.at,
  };
  await dependencies.table.transact(partyActions(undefined, party, audit));
};

export type Stored = 'stored' | 'unchanged' | 'contended';

/** By its id the record is what the line says, so one that is there needs no other. */
export const storeRecord = async (plan: Plan, storing: Storing): Promise<Stored> => {
  const { dependencies, audit, onBehalf } = storing;
  const { table, world, prose } = dependencies;
  for (const { id } of [plan.party, ...plan.partners]) await registerParty(id, storing);
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    if (await findRecord(table, plan.kind, plan.id)) return 'unchanged';
    const record = bornRecord(dependencies, { ...plan, hasContact: false, onBehalf }, audit.at);
    const actions = await recordActions({ world, before: undefined, after: record, audit, prose });
    const done = await table.transact(actions);
    if (done.outcome === 'done') return 'stored';
    await pauseForOthers(dependencies);
  }
  return 'contended';
};
