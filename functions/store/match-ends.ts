/** The records at the ends of matches: read for deciding, and digested to tell whether a match still reads as it did. */
import { disclosedEnd } from '#shared/domain/disclosure';
import type { Match, MatchScope } from '#shared/domain/match';
import type { MatchEnds } from '#shared/domain/match-quantity';
import { type RecordKind, recordKinds, type StoredRecord } from '#shared/domain/record';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import { digestOf } from './audit.ts';
import { findRecord, type HeldRecord } from './record-store.ts';
import type { KeyedTable, Table } from './table.ts';

/** Records as they were read: what is decided on them is written only if they still stand so. */
export type HeldEnds = ReadonlyMap<string, HeldRecord>;

/** A match, or as much of one as names the records at its ends. */
type EndNames = Readonly<Record<RecordKind, { readonly recordId: string | null }>>;

const endName = (kind: RecordKind, id: string): string => `${kind}#${id}`;

/** The records that some versions of a match name, as far as they are in the table. */
export const readEnds = async (
  table: Pick<KeyedTable, 'getMany'>,
  ...versions: readonly (EndNames | undefined)[]
): Promise<HeldEnds> => {
  const ends = new Map<string, HeldRecord>();
  for (const kind of recordKinds) {
    for (const id of new Set(versions.map((named) => named?.[kind].recordId))) {
      const held = id ? await findRecord(table, kind, id) : undefined;
      if (id && held) ends.set(endName(kind, id), held);
    }
  }
  return ends;
};

export const recordsAt = (named: EndNames, ends: HeldEnds): MatchEnds => {
  const at = (kind: RecordKind) => ends.get(endName(kind, named[kind].recordId ?? ''))?.record;
  return { pledge: at('pledge'), offer: at('offer') };
};

/** Whether the records at both ends that are in the table know of the match: one may have come in after it. */
export const areEndsLinked = async (
  table: Pick<KeyedTable, 'getMany'>,
  match: Match,
): Promise<boolean> =>
  [...(await readEnds(table, match)).values()].every(({ record }) =>
    record.matches.some(({ matchId }) => matchId === match.id),
  );

/** What the end shows, whichever version of its record shows it. */
const shownAt = (match: Match, kind: RecordKind, record: StoredRecord | undefined) => {
  const end = match[kind];
  if (end.recordId === null) return null;
  if (!record) return undefined;
  const { version: _version, ...shown } = disclosedEnd(record, end.components);
  return shown;
};

/** How the match reads: its words, its amount, and all that its ends show. Other parts of the records may change. */
export const scopeOf = (match: Match, { pledge, offer }: MatchEnds): MatchScope => ({
  digest: digestOf([
    match.title,
    match.summary,
    match.quantity,
    match.window,
    shownAt(match, 'pledge', pledge),
    shownAt(match, 'offer', offer),
  ]),
  pledge: pledge?.version ?? null,
  offer: offer?.version ?? null,
});

/** The digests of how some matches read now. */
export const readScopes = async (
  table: Table,
  matches: readonly Match[],
): Promise<readonly string[]> => {
  const names = new Map(
    matches.flatMap((match) =>
      recordKinds.flatMap((kind) => {
        const { recordId } = match[kind];
        return recordId ? [[endName(kind, recordId), recordKey(kind, recordId)] as const] : [];
      }),
    ),
  );
  const items = await table.getMany([...names.values()]);
  const records = new Map(
    [...names.keys()].map((name, index) => {
      const item = items[index];
      return [name, item && recordIn(item)];
    }),
  );
  const at = (match: Match, kind: RecordKind) =>
    records.get(endName(kind, match[kind].recordId ?? ''));
  return matches.map(
    (match) => scopeOf(match, { pledge: at(match, 'pledge'), offer: at(match, 'offer') }).digest,
  );
};
