/** What a row makes of its match: a new edition of it, unless people decided on it here, for that outlives an import. */
import { publicWordsOf } from '#shared/contract/to-view';
import { keptIdsOf, type NamedComponent } from '#shared/domain/component-pairs';
import { type Match, type MatchEnd, undecided } from '#shared/domain/match';
import type { StoredRecord } from '#shared/domain/record';
import { ok, refuse } from '#shared/domain/result';
import type { EndComponents, ImportedMatch } from '#shared/public-record/match-of-row';

import { digestOf } from '../../store/audit.ts';
import { wasMovedHere } from '../../store/history-store.ts';
import { areEndsLinked, readEnds, recordsAt } from '../../store/match-ends.ts';
import { findMatch, matchActions } from '../../store/match-store.ts';
import { importedMatchAs, mayGoOut } from './import-publication.ts';
import {
  commit,
  type Decided,
  type Done,
  type ImportContext,
  type ReadableRow,
  saysTheSame,
} from './import-step.ts';
import { decidedHere, movedLink } from './import-words.ts';
import { matchReadAgain } from './read-again.ts';

/** Undefined for a link that would move from one record to another; one that is only missing stays. */
const linkAfter = (before: MatchEnd | undefined, imported: MatchEnd): MatchEnd | undefined => {
  if (!before || before.recordId === null) return imported;
  if (imported.recordId === null) return before;
  return imported.recordId === before.recordId ? imported : undefined;
};

/** What a row says of its match, with the links that the match has already. */
const linked = (before: Match | undefined, stated: ImportedMatch): Decided<ImportedMatch> => {
  const pledge = linkAfter(before?.pledge, stated.pledge);
  const offer = linkAfter(before?.offer, stated.offer);
  return pledge && offer ? ok({ ...stated, pledge, offer }) : refuse(movedLink);
};

const hasEnds = (match: Match, { pledge, offer }: Pick<Match, 'pledge' | 'offer'>): boolean =>
  digestOf([match.pledge, match.offer]) === digestOf([pledge, offer]);

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

const readTheSame = (one: Match, other: Match): boolean =>
  digestOf(publicWordsOf(one)) === digestOf(publicWordsOf(other));

export type MatchOfRow = {
  readonly match: ImportedMatch;
  readonly matchComponents: EndComponents;
  /** Whether the offer that it stands for says something else than it did. */
  readonly offerSaysOther: boolean;
  readonly given: ReadableRow['given'];
};

type Edition = {
  readonly imported: ImportedMatch;
  readonly saysSame: boolean;
  readonly offerSaysOther: boolean;
};

/** The match as it was decided on, with what whoever works with the file noted anew. */
const decidedEdition = (
  before: Match,
  { imported, saysSame, offerSaysOther }: Edition,
  { audit }: ImportContext,
): Decided<Match> => {
  const { provenance, state } = before;
  const isAsDecided = !offerSaysOther && readTheSame(before, { ...before, ...imported, state });
  if (!saysSame && !isAsDecided) return refuse(decidedHere);
  const awaits = provenance?.awaits;
  return ok({
    ...before,
    movedHere: true,
    provenance: imported.provenance && { ...imported.provenance, ...(awaits && { awaits }) },
    version: before.version + 1,
    updatedAt: audit.at,
  });
};

/** Consent to publish was given to what everyone would have read then, so it ends with that. */
const newEdition = (
  before: Match | undefined,
  { imported, offerSaysOther }: Edition,
  context: ImportContext,
): Decided<Match> => {
  const match: Match = {
    ...undecided,
    ...imported,
    version: (before?.version ?? 0) + 1,
    release: null,
    synthetic: false,
    createdAt: before?.createdAt ?? context.audit.at,
    updatedAt: context.audit.at,
  };
  if (!before || offerSaysOther || !readTheSame(before, match))
    return importedMatchAs(before, match, context);
  const { releasedBy, release, releases } = before;
  const consented = { ...match, releasedBy };
  return release?.kind === 'released'
    ? ok({ ...consented, release, ...(releases !== undefined && { releases }) })
    : importedMatchAs(before, consented, context);
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
