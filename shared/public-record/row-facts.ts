/** What tells a row from others: digests of its parties, its pages and its words. */
import { writtenId } from '#shared/domain/parties/party-as-written';

import { importOf } from './import-of-row.ts';
import type { KnowParty } from './know-party.ts';
import { partyReferencesOf } from './parties-of-row.ts';
import { placesByFormerNames } from './places-of-row.ts';
import { provenanceOf } from './provenance-of-row.ts';
import type { PublicRecordRow } from './public-record-row.ts';
import { asWritten, contentOfImported } from './row-content.ts';
import type { RowFacts } from './row-entry.ts';
import type { IdFor } from './row-ids.ts';
import { pagesOf } from './same-page.ts';

export type DigestOf = (value: unknown) => string;

/** The parties that a row is of: its receivers too where a match would else become another's. */
export type NamedParties = { readonly isMatch: boolean; readonly ids: readonly string[] };

export const groupOf = (
  { isMatch, ids: [lead = '', ...others] }: NamedParties,
  digestOf: DigestOf,
): string => digestOf(['rows', isMatch, lead, [...others].sort()]).slice(0, 32);

/** As it was named by the first address too, as that was written, before spellings were seen through. */
export const formerGroupOf = (
  source: string,
  { isMatch, ids: [lead = '', ...others] }: NamedParties,
  digestOf: DigestOf,
): string => digestOf([source, isMatch, lead, [...others].sort()]).slice(0, 32);

export const contentDigest = (content: unknown, digestOf: DigestOf): string =>
  digestOf(content).slice(0, 32);

export const titleDigest = (title: string, digestOf: DigestOf): string =>
  digestOf(title).slice(0, 16);

export const pageDigests = (sources: readonly string[], digestOf: DigestOf): readonly string[] =>
  pagesOf(sources).map((page) => digestOf(page).slice(0, 16));

export const partiesNamedBy = (
  { kind, from, to }: PublicRecordRow,
  know: KnowParty,
): NamedParties => {
  const isMatch = kind === 'match';
  // A party that went into another keeps its rows, so that they are known again and nothing of them is moved.
  const ids = partyReferencesOf([...from, ...(isMatch ? to : [])], know).map(writtenId);
  return { isMatch, ids };
};

/** Undefined for a row that becomes nothing. */
export const factsOf = (
  row: PublicRecordRow,
  {
    idFor,
    know,
    digestOf,
  }: { readonly idFor: IdFor; readonly know: KnowParty; readonly digestOf: DigestOf },
): RowFacts | undefined => {
  const made = importOf(row, [], {
    base: '',
    know,
    recordIdOf: () => idFor(''),
    provenance: provenanceOf(row, { digest: '', readOn: null }),
    placesByName: placesByFormerNames,
  });
  if (!made.ok) return undefined;
  const { records, match } = made.value;
  const parties = partiesNamedBy(row, know);
  return {
    number: row.row,
    kind: row.kind,
    pages: pageDigests(row.source, digestOf),
    group: groupOf(parties, digestOf),
    content: contentDigest(contentOfImported(records, match), digestOf),
    title: titleDigest(row.title, digestOf),
    asWritten: {
      group: formerGroupOf(row.source[0] ?? '', parties, digestOf),
      content: contentDigest(contentOfImported(records, match, asWritten), digestOf),
    },
  };
};
