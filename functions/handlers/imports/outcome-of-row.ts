/** What a row becomes, with the ids of itself and of the rows that it links. */
import { ok, refuse, type Result } from '#shared/domain/result';
import type { RowMapping } from '#shared/public-record/map-rows';
import type { PublicRecordRow } from '#shared/public-record/public-record-row';
import type { RowRefusal } from '#shared/public-record/row-reasons';
import type { KeptAddresses } from '#shared/public-record/row-spelling';

import type { ImportContext, ReadableRow } from './import-step.ts';
import { unidentified } from './import-words.ts';
import { outcomeInKeptSpelling } from './kept-spelling.ts';
import type { SimilarRecords } from './similar-records.ts';
import { type Identified, isKept, type RowIdentities, seedOf } from './row-identities.ts';

export type RowToImport = {
  readonly row: PublicRecordRow;
  readonly place: number;
  readonly mapping: RowMapping;
  readonly identities: RowIdentities;
  readonly similar: SimilarRecords;
};

export type Refused = readonly RowRefusal[];

export const outcomeFor = async (
  { table }: ImportContext,
  { row, place, mapping, identities }: RowToImport,
): Promise<Result<{ outcome: ReadableRow; found: Identified | undefined }, Refused>> => {
  const pointer = `/records/${place}`;
  const find = identities.lookUpIn(table);
  const found = await find(row);
  if (found && !isKept(found.identity))
    return refuse([{ pointer, reason: unidentified(found.identity, row.row) }]);
  const seeds = new Map([[row, seedOf(found)]]);
  for (const other of mapping.relatedTo(row)) seeds.set(other, seedOf(await find(other)));
  const spelledAs = (kept?: KeptAddresses) =>
    mapping.outcomeOf(place, (other) => seeds.get(other), kept);
  const asWritten = spelledAs();
  const outcome = asWritten.ok
    ? await outcomeInKeptSpelling(table, asWritten, spelledAs)
    : asWritten;
  return outcome.ok ? ok({ outcome, found }) : refuse(outcome.refused);
};
