/** What a row makes of its parties, its records and its match. */
import { ok } from '#shared/domain/result';

import { importMatch } from './import-match.ts';
import { importRecord } from './import-record.ts';
import type {
  Decided,
  Done,
  ImportContext,
  ReadableRow,
  ChangeUnderMatches,
} from './import-step.ts';
import { importParty } from './import-party.ts';

/** Parties come before the records that name them, and records before the match that links them. */
export const importEntities = async (
  context: ImportContext,
  { parties, records, match, matchComponents, given }: ReadableRow,
): Promise<Decided<Done>> => {
  for (const party of parties) {
    const done = await importParty(context, party);
    if (!done.ok) return done;
  }
  let changed = false;
  let readAgain = false;
  let offerSaysOther = false;
  const underMatches: ChangeUnderMatches[] = [];
  for (const record of records) {
    const done = await importRecord(context, record, given);
    if (!done.ok) return done;
    changed ||= done.value.changed;
    readAgain ||= done.value.readAgain;
    offerSaysOther ||= done.value.saysOther;
    underMatches.push(...done.value.underMatches);
  }
  if (!match) return ok({ changed, readAgain: readAgain && !changed, underMatches });
  const done = await importMatch(context, {
    match,
    matchComponents,
    offerSaysOther,
    given,
  });
  if (!done.ok) return done;
  changed ||= done.value.changed;
  readAgain ||= done.value.readAgain;
  return ok({ changed, readAgain: readAgain && !changed, underMatches });
};
