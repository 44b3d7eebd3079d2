/** What a row links by its match: the records of its two ends, and the components that they keep. */
import { keptIdsOf, type NamedComponent } from '#shared/domain/component-pairs';
import type { Match, MatchEnd } from '#shared/domain/matches/match';
import type { StoredRecord } from '#shared/domain/records/record';
import { ok, refuse } from '#shared/domain/result';
import type { EndComponents, ImportedMatch } from '#shared/public-record/match-of-row';

import { digestOf } from '../../store/log/audit.ts';
import { readEnds, recordsAt } from '../../store/matches/match-ends.ts';
import type { Decided, ImportContext } from './import-step.ts';
import { movedLink } from './import-words.ts';

/** Undefined for a link that would move from one record to another; one that is only missing stays. */
const linkAfter = (before: MatchEnd | undefined, imported: MatchEnd): MatchEnd | undefined => {
  if (!before || before.recordId === null) return imported;
  if (imported.recordId === null) return before;
  return imported.recordId === before.recordId ? imported : undefined;
};

/** What a row says of its match, with the links that the match has already. */
export const linked = (
  before: Match | undefined,
  stated: ImportedMatch,
): Decided<ImportedMatch> => {
  const pledge = linkAfter(before?.pledge, stated.pledge);
  const offer = linkAfter(before?.offer, stated.offer);
  return pledge && offer ? ok({ ...stated, pledge, offer }) : refuse(movedLink);
};

export const hasEnds = (
  match: Match,
  { pledge, offer }: Pick<Match, 'pledge' | 'offer'>,
): boolean => digestOf([match.pledge, match.offer]) === digestOf([pledge, offer]);

/** An end with the ids under which its record keeps the components; what it does not keep is not linked. */
const keptEnd = (
  end: MatchEnd,
  stated: readonly NamedComponent[],
  record: StoredRecord | undefined,
): MatchEnd => {
  if (end.recordId === null || !record) return end;
  const ids = keptIdsOf(stated, record.components);
  return { ...end, components: end.components.flatMap((id) => ids.get(id) ?? []) };
};

/** What a row says of its match, with the components of its ends by the ids that their records keep. */
export const withKeptComponents = async (
  table: ImportContext['table'],
  stated: ImportedMatch,
  { pledge, offer }: EndComponents,
): Promise<ImportedMatch> => {
  const records = recordsAt(stated, await readEnds(table, stated));
  return {
    ...stated,
    pledge: keptEnd(stated.pledge, pledge, records.pledge),
    offer: keptEnd(stated.offer, offer, records.offer),
  };
};

/** Whether a row links what the match links: its numbers of rows are no part of the words that it is compared by. */
export const linksTheSame = (before: Match, stated: ImportedMatch): boolean => {
  const links = linked(before, stated);
  return links.ok && hasEnds(before, links.value);
};
