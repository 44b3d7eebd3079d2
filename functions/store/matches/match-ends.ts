/** The records at the ends of matches: read for deciding, and digested to tell whether a match still reads as it did. */
import type { LegReadings } from '#shared/contract/matches/leg-views';
import { type MatchReading, readingOf } from '#shared/domain/matches/match-reading';
import { byLeg } from '#shared/domain/matches/match-legs';
import type { Leg, Match } from '#shared/domain/matches/match';
import type { MatchEnds } from '#shared/domain/matches/match-quantity';
import { type RecordKind, recordKinds } from '#shared/domain/records/record';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import { digestOf } from '../log/audit.ts';
import type { KeyedTable } from '../../table.ts';
import { findRecord, type LoadedRecord } from '../records/find-record.ts';

/** Records as they were read: what is decided on them is written only if they still stand so. */
export type HeldEnds = ReadonlyMap<string, LoadedRecord>;

type Named = { readonly recordId: string | null };

/** A match, or as much of one as names the records at its ends. */
type EndNames = Readonly<Record<RecordKind, Named>> & {
  readonly legs?: readonly { readonly offer: Named }[];
};

/** The records of one kind that a match names, on whichever of its legs. */
export const namedAt = (named: EndNames, kind: RecordKind): readonly string[] =>
  [named[kind], ...(kind === 'offer' ? (named.legs ?? []).map(({ offer }) => offer) : [])].flatMap(
    ({ recordId }) => recordId ?? [],
  );

const endName = (kind: RecordKind, id: string): string => `${kind}#${id}`;

export const heldAt = (ends: HeldEnds, kind: RecordKind, id: string): LoadedRecord | undefined =>
  ends.get(endName(kind, id));

/** The records that some versions of a match name, as far as they are in the table. */
export const readEnds = async (
  table: Pick<KeyedTable, 'getMany'>,
  ...versions: readonly (EndNames | undefined)[]
): Promise<HeldEnds> => {
  const ends = new Map<string, LoadedRecord>();
  for (const kind of recordKinds) {
    for (const id of new Set(versions.flatMap((named) => (named ? namedAt(named, kind) : [])))) {
      const held = await findRecord(table, kind, id);
      if (held) ends.set(endName(kind, id), held);
    }
  }
  return ends;
};

/** The records at the ends of a match, as it is by one of its legs. */
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

export const readingAt = (match: Match, ends: MatchEnds): MatchReading =>
  readingOf(match, ends, digestOf);

export const readingsAt =
  (match: Match, ends: HeldEnds): LegReadings =>
  (leg) => {
    const own = byLeg(match, leg);
    return readingAt(own, recordsAt(own, ends));
  };

/**
 * How each of some matches reads now, by those of its legs that are asked for.
 * @param legsIn the legs of which the records are read: no other may be asked for.
 */
export const readReadings = async (
  table: Pick<KeyedTable, 'getMany'>,
  matches: readonly Match[],
  legsIn: (match: Match) => readonly Leg[],
): Promise<(match: Match) => LegReadings> => {
  const named = matches.flatMap((match) => legsIn(match).map((leg) => byLeg(match, leg)));
  const keys = new Map(
    named.flatMap((own) =>
      recordKinds.flatMap((kind) => {
        const { recordId } = own[kind];
        return recordId === null
          ? []
          : [[endName(kind, recordId), recordKey(kind, recordId)] as const];
      }),
    ),
  );
  const items = await table.getMany([...keys.values()]);
  const records = new Map(
    [...keys.keys()].map((name, index) => {
      const item = items[index];
      return [name, item && recordIn(item)];
    }),
  );
  const at = (own: Match, kind: RecordKind) => records.get(endName(kind, own[kind].recordId ?? ''));
  return (match) => (leg) => {
    const own = byLeg(match, leg);
    return readingAt(own, { pledge: at(own, 'pledge'), offer: at(own, 'offer') });
  };
};
