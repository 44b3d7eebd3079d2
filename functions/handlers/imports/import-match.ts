/** What a row makes of its match: a new edition of it, unless people decided on it here, for that outlives an import. */
import { ok } from '#shared/domain/result';
import type { EndComponents, ImportedMatch } from '#shared/public-record/match-of-row';

import { wasMovedHere } from '../../store/records/history-store.ts';
import { areEndsLinked, readEnds } from '../../store/matches/match-ends.ts';
import { findMatch, matchActions } from '../../store/matches/match-store.ts';
import { mayGoOut } from './import-publication.ts';
import {
  commit,
  type Decided,
  type Done,
  type ImportContext,
  type ReadableRow,
  saysTheSame,
} from './import-step.ts';
import { matchReadAgain } from './read-again.ts';
import { linked, hasEnds, withKeptComponents } from './match-links.ts';
import { decidedEdition, newEdition } from './match-edition.ts';

export type MatchOfRow = {
  readonly match: ImportedMatch;
  readonly matchComponents: EndComponents;
  /** Whether the offer that it stands for says something else than it did. */
  readonly offerSaysOther: boolean;
  readonly given: ReadableRow['given'];
};

type MatchDone = Pick<Done, 'changed' | 'readAgain'>;

export const importMatch = async (
  context: ImportContext,
  { match, matchComponents, offerSaysOther, given }: MatchOfRow,
): Promise<Decided<MatchDone>> => {
  let readAgain = false;
  const done = await commit(context, async () => {
    readAgain = false;
    const { world, table, audit } = context;
    const stated = await withKeptComponents(table, match, matchComponents);
    const before = await findMatch(table, stated.id);
    const imported = linked(before?.match, stated);
    if (!imported.ok) return imported;
    const { pledge, offer } = imported.value;
    const saysSame = saysTheSame(before?.match.provenance, stated.provenance, given);
    const isKnown = before !== undefined && saysSame && (await areEndsLinked(table, before.match));
    const hasSameEnds = before !== undefined && hasEnds(before.match, { pledge, offer });
    const isAsBefore = isKnown && hasSameEnds && !mayGoOut(before.match, context);
    const again = isAsBefore && matchReadAgain(before.match, stated.provenance, context);
    if (isAsBefore && !again) return ok([]);
    const isDecided = before !== undefined && (await wasMovedHere(table, before.match));
    if (isDecided && isKnown) return ok([]);
    if (again) {
      readAgain = true;
      // What its records know of it is the same.
      const after = { ...again, movedHere: isDecided };
      return ok(await matchActions({ world, before, after, ends: new Map(), audit }));
    }
    const edition = { imported: imported.value, saysSame, offerSaysOther };
    const after = isDecided
      ? decidedEdition(before.match, edition, context)
      : newEdition(before?.match, edition, context);
    if (!after.ok) return after;
    const ends = await readEnds(table, before?.match, after.value);
    return ok(await matchActions({ world, before, after: after.value, ends, audit }));
  });
  return done.ok ? ok({ changed: done.value && !readAgain, readAgain }) : done;
};
