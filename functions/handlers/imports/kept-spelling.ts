/** An address that was published keeps its spelling: a row that only spells it anew, or in another order, says what it said. */
import { linksIn } from '#shared/domain/values/link';
import type { Match } from '#shared/domain/matches/match';
import type { StoredRecord } from '#shared/domain/records/record';
import type { RowOutcome } from '#shared/public-record/map-rows';
import type { KeptAddresses } from '#shared/public-record/row-spelling';

import { findMatch } from '../../store/matches/match-store.ts';
import type { KeyedTable } from '../../table.ts';
import { type ReadableRow, readsTheSame } from './import-step.ts';
import { findRecord } from '../../store/records/find-record.ts';

type Kept = Pick<StoredRecord | Match, 'sources' | 'provenance'>;

const keptOf = async (
  table: KeyedTable,
  { match, records: [first] }: ReadableRow,
): Promise<Kept | undefined> => {
  if (match) return (await findMatch(table, match.id))?.match;
  return first && (await findRecord(table, first.kind, first.id))?.record;
};

const addressesOf = ({ sources, provenance }: Kept): KeptAddresses => ({
  sources: sources.flatMap(linksIn),
  figures: (provenance?.figures ?? []).flatMap(({ source }) => source ?? []),
});

/** As it is written where that is what was imported, whatever its owner made of it since. */
export const outcomeInKeptSpelling = async (
  table: KeyedTable,
  asWritten: ReadableRow,
  spelledAs: (kept: KeptAddresses) => RowOutcome,
): Promise<RowOutcome> => {
  const kept = await keptOf(table, asWritten);
  const { match, records, given } = asWritten;
  const stated = match?.provenance ?? records[0]?.provenance ?? null;
  if (!kept || readsTheSame(kept.provenance, stated, given)) return asWritten;
  return spelledAs(addressesOf(kept));
};
