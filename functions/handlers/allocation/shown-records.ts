/** The records that proposals name, each once, with offers that do not exist marked as what they are. */
import type { Allocation } from '#shared/domain/allocation/allocate';
import { type RecordKind, recordKinds, type StoredRecord } from '#shared/domain/records/record';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import type { Table } from '../../table.ts';
import type { Imagined } from './imagined-offers.ts';
import type { Selected } from './selected-records.ts';

export const selectedSideOf = { pledge: 'pledges', offer: 'offers' } as const satisfies Record<
  RecordKind,
  keyof Selected
>;

const shownRecord = (
  { kind, id, title, language, party, state, synthetic }: StoredRecord,
  whatIf: Imagined | undefined,
) => ({
  kind,
  id,
  title,
  language,
  party: whatIf ? whatIf.party : party,
  accepted: state === 'accepted',
  // An offer that does not exist is marked as what it is.
  synthetic: synthetic && whatIf === undefined,
  whatIf: whatIf !== undefined,
});

/** Every record that the proposals name, each once. */
export const readShown = async (
  table: Table,
  proposals: readonly Allocation[],
  imagined: readonly Imagined[],
) => {
  const notThere = new Set(imagined.map(({ record }) => record.id));
  const shown = await Promise.all(
    recordKinds.map(async (kind) => {
      const named = proposals.flatMap((each) => each[selectedSideOf[kind]].map(({ id }) => id));
      const ids = [...new Set(named)].filter((id) => kind === 'pledge' || !notThere.has(id)).sort();
      return table.getMany(ids.map((id) => recordKey(kind, id)));
    }),
  );
  const records = shown.flat().flatMap((item) => (item ? [recordIn(item)] : []));
  return [
    ...records.map((record) => shownRecord(record, undefined)),
    ...imagined.map((each) => shownRecord(each.record, each)),
  ];
};
