/** Stores the records of a file one by one, each with its history and its places in one transaction, its parties before it. */
import type { Party } from '#shared/domain/parties/party';
import { ok, type Result } from '#shared/domain/result';
import type { RefusalCode } from '#shared/sheets/note';

import type { Dependencies } from '../../../dependencies.ts';
import { commitDecided } from '../../../store/table/commit-decided.ts';
import { findParty, partyActions } from '../../../store/people/party-store.ts';
import type { JudgedFile } from './judge-records.ts';
import { actionsOfPlan, type Plan, type Planning } from './planned-record.ts';
import { findRecord } from '../../../store/records/find-record.ts';

export type Storing = Planning & {
  readonly dependencies: Dependencies;
  readonly addedParties: JudgedFile['addedParties'];
};

const otherwise = {
  tooLarge: 'recordTooLarge',
  contended: 'contended',
} as const satisfies Record<string, RefusalCode>;

type Stored = Result<boolean, (typeof otherwise)[keyof typeof otherwise]>;

/** Whoever registers the same party in that moment makes the same of it: its id tells its name. */
const registerParty = async (id: string, storing: Storing): Promise<Stored> => {
  const { dependencies, audit, addedParties } = storing;
  const submission = addedParties.get(id);
  if (!submission) return ok(false);
  const at = audit.at;
  const party: Party = { ...submission, id, version: 1, createdAt: at, updatedAt: at };
  return commitDecided(
    dependencies,
    async () =>
      ok((await findParty(dependencies.table, id)) ? [] : partyActions(undefined, party, audit)),
    otherwise,
  );
};

/**
 * Answers whether it was stored just now: by its id the record is what the line says, so one that is there needs no
 * other. It is stored only when each party that it names stands.
 */
export const storeRecord = async (plan: Plan, storing: Storing): Promise<Stored> => {
  for (const { id } of [plan.party, ...plan.partners]) {
    const registered = await registerParty(id, storing);
    if (!registered.ok) return registered;
  }
  const { dependencies } = storing;
  return commitDecided(
    dependencies,
    async () =>
      ok(
        (await findRecord(dependencies.table, plan.kind, plan.id))
          ? []
          : await actionsOfPlan(plan, storing),
      ),
    otherwise,
  );
};
