/** A party that a row names: registered, or known with what the row adds. */
import type { Party } from '#shared/domain/parties/party';
import { ok } from '#shared/domain/result';
import { type ImportedParty, joinUnits } from '#shared/public-record/parties-of-row';

import { digestOf } from '../../store/log/audit.ts';
import { findParty, partyActions } from '../../store/people/party-store.ts';
import { commit, type Decided, type ImportContext } from './import-step.ts';

const saysNothingNew = (party: Party, said: Pick<Party, 'type' | 'country' | 'units'>): boolean =>
  party.type === said.type &&
  party.country === said.country &&
  digestOf(party.units) === digestOf(said.units);

export const importParty = async (
  context: ImportContext,
  imported: ImportedParty,
): Promise<Decided<boolean>> =>
  commit(context, async () => {
    const { table, audit } = context;
    const before = await findParty(table, imported.id);
    const units = joinUnits(before?.party.units ?? [], imported.units);
    // What nobody said of it so far is added; what was said stays.
    const said = {
      type: before?.party.type ?? imported.type,
      country: before?.party.country ?? imported.country,
      units,
    };
    if (before && saysNothingNew(before.party, said)) return ok([]);
    const party: Party = {
      ...(before?.party ?? { ...imported, createdAt: audit.at }),
      ...said,
      version: (before?.party.version ?? 0) + 1,
      updatedAt: audit.at,
    };
    return ok(partyActions(before, party, audit));
  });
