/** A match as a new edition of its row leaves it: decided on here, or said anew. */
import { publicWordsOf } from '#shared/contract/published/to-view';
import { type Match, undecided } from '#shared/domain/matches/match';
import { ok, refuse } from '#shared/domain/result';
import type { ImportedMatch } from '#shared/public-record/match-of-row';

import { digestOf } from '../../store/log/audit.ts';
import { importedMatchAs } from './import-publication.ts';
import type { Decided, ImportContext } from './import-step.ts';
import { decidedHere } from './import-words.ts';

const readTheSame = (one: Match, other: Match): boolean =>
  digestOf(publicWordsOf(one)) === digestOf(publicWordsOf(other));

type Edition = {
  readonly imported: ImportedMatch;
  readonly saysSame: boolean;
  readonly offerSaysOther: boolean;
};

/** The match as it was decided on, with what whoever works with the file noted anew. */
export const decidedEdition = (
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
export const newEdition = (
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
  const { releasedBy, publicFrom, release, releases } = before;
  const consented = { ...match, releasedBy, ...(publicFrom && { publicFrom }) };
  return release?.kind === 'released'
    ? ok({ ...consented, release, ...(releases !== undefined && { releases }) })
    : importedMatchAs(before, consented, context);
};
