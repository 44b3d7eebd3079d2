/** What a match has shown to both its sides: one item for each end, which is never larger than the record it is of. */
import { type DisclosedEnd, disclosedEnd, type DisclosedEnds } from '#shared/domain/disclosure';
import type { MatchEnds } from '#shared/domain/match-quantity';
import type { Match, MatchScope } from '#shared/domain/match';
import { partiesOf } from '#shared/domain/match-parties';
import { type RecordKind, recordKinds } from '#shared/domain/record';
import { disclosureKey } from '#shared/table/keys';
import { disclosedIn } from '#shared/table/stored-truth';

import { digestOf } from './audit.ts';
import type { Action, KeyedTable } from '../table.ts';

const endOf = (match: Match, kind: RecordKind, records: MatchEnds): DisclosedEnd | null => {
  const [end, record] = [match[kind], records[kind]];
  return end.recordId === null || !record ? null : disclosedEnd(record, end.components);
};

/** Both ends as they read now. */
export const endsNow = (match: Match, records: MatchEnds): DisclosedEnds => ({
  pledge: endOf(match, 'pledge', records),
  offer: endOf(match, 'offer', records),
});

export type Disclosure = {
  readonly match: Match;
  readonly actions: readonly Action[];
  /** For the audit: what was shown of which version, and to whom. */
  readonly grounds: Readonly<Record<string, unknown>>;
};

/** The match with both ends shown as they read now; what it showed before is kept. */
export const disclose = (
  match: Match,
  records: MatchEnds,
  { scope, at }: { readonly scope: Required<MatchScope>; readonly at: string },
): Disclosure => {
  const ends = endsNow(match, records);
  const shown = recordKinds.flatMap((kind) => ends[kind] ?? []);
  return {
    match: {
      ...match,
      disclosed: {
        version: match.version,
        at,
        scope: scope.digest,
        rule: scope.rule,
        digest: digestOf(ends),
      },
    },
    actions: shown.map((end) => ({
      put: { ...disclosureKey(match.id, match.version, end.kind), end },
      ifAbsent: true as const,
    })),
    grounds: {
      to: partiesOf(match),
      ends: shown.map(({ kind, recordId, version, components }) => ({
        kind,
        recordId,
        version,
        components: components.map(({ id }) => id),
      })),
    },
  };
};

/** Both ends as they were last shown; null where nothing was. */
export const findDisclosed = async (
  table: Pick<KeyedTable, 'getMany'>,
  { id, disclosed }: Match,
): Promise<DisclosedEnds> => {
  if (!disclosed) return { pledge: null, offer: null };
  const items = await table.getMany(
    recordKinds.map((kind) => disclosureKey(id, disclosed.version, kind)),
  );
  const [pledge = null, offer = null] = items.map((item) => (item ? disclosedIn(item) : null));
  return { pledge, offer };
};
