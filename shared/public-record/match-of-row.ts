/** The match that a row tells of, with the offer that it stands for where no row of the file holds that offer. */
import type { NamedComponent } from '#shared/domain/component-pairs';
import type { Match, MatchDecisions, MatchEnd } from '#shared/domain/matches/match';
import type { RecordKind } from '#shared/domain/records/record';
import { ok, type Result } from '#shared/domain/result';

import { conditionOf, supportTypesOf } from './components-of-row.ts';
import { linkedEnd, offerEndOf, pledgeEndOf } from './match-ends.ts';
import { partyReferencesOf } from './parties-of-row.ts';
import { placesOfReceivers } from './places-of-row.ts';
import { provenanceOf } from './provenance-of-row.ts';
import type { PublicRecordRow } from './public-record-row.ts';
import { type ImportedOffer, offerOf, type RowContext } from './records-of-row.ts';
import type { RowRefusal } from './row-reasons.ts';
import { matchStateOf } from './source-synonyms.ts';

export type ImportedMatch = Omit<
  Match,
  | 'version'
  | 'release'
  | 'releases'
  | 'createdAt'
  | 'updatedAt'
  | 'synthetic'
  | keyof MatchDecisions
>;

const matchOf = (
  row: PublicRecordRow,
  ends: { readonly pledge: MatchEnd; readonly offer: MatchEnd },
  { know, recordIdOf, provenance, placesByName }: RowContext,
): ImportedMatch => {
  const placed = row.parts.filter(({ kind }) => kind === 'offer');
  const offerIsOwn = ends.offer.recordId === recordIdOf(row, 'offer');
  const parts = offerIsOwn ? row.parts.filter((part) => !placed.includes(part)) : row.parts;
  return {
    id: recordIdOf(row, 'match'),
    state: matchStateOf(row.stage),
    title: row.title,
    ...ends,
    supporters: partyReferencesOf(row.from, know),
    recipients: partyReferencesOf(row.to, know),
    countries: placesOfReceivers(row.to, placesByName).countries,
    areas: row.areas,
    supportTypes: supportTypesOf(row),
    window: row.time ?? {},
    conditions: row.conditions.map(conditionOf),
    sources: row.source,
    provenance: provenanceOf(
      row,
      { ...provenance, readOn: provenance.readOn ?? null },
      // A match has codes of areas alone.
      { parts, areasInWords: row.areasInWords },
    ),
  };
};

/** The components of the records at both ends, as the rows number them. */
export type EndComponents = Readonly<Record<RecordKind, readonly NamedComponent[]>>;

export type MatchImport = {
  readonly match: ImportedMatch;
  readonly matchComponents: EndComponents;
  readonly records: readonly ImportedOffer[];
};

/** `related`: the rows that the match mentions or that mention it. */
export const matchImportOf = (
  row: PublicRecordRow,
  related: readonly PublicRecordRow[],
  context: RowContext,
): Result<MatchImport, readonly RowRefusal[]> => {
  const pledge = linkedEnd(row, pledgeEndOf(row), related, context);
  const linkedOffer = linkedEnd(row, offerEndOf(row), related, context);
  if (linkedOffer.end.recordId !== null)
    return ok({
      match: matchOf(row, { pledge: pledge.end, offer: linkedOffer.end }, context),
      matchComponents: { pledge: pledge.components, offer: linkedOffer.components },
      records: [],
    });
  const own = offerOf(row, { availability: 'committed', linkedId: null }, context);
  if (!own.ok) return own;
  const components = own.value.submission.components.flatMap(({ id, ...component }) =>
    id ? [{ ...component, id }] : [],
  );
  const offer = { recordId: own.value.id, components: components.map(({ id }) => id) };
  return ok({
    match: matchOf(row, { pledge: pledge.end, offer }, context),
    matchComponents: { pledge: pledge.components, offer: components },
    records: [own.value],
  });
};
