/**
 * What a row says, but for its number and the spelling of its pages: the same from a row of today and from what an
 * earlier import kept of one. What is read out of the same words anew, as codes and quantities are, is no part of it.
 */
import { wordsOfField } from '#shared/domain/fields/in-words';
import { linksIn } from '#shared/domain/values/link';
import type { Component, ComponentSubmission } from '#shared/domain/records/component';
import type { Match } from '#shared/domain/matches/match';
import type { Window } from '#shared/domain/values/partial-date';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import type { Provenance } from '#shared/domain/records/provenance';

import type { ImportedMatch } from './match-of-row.ts';
import type { ImportedRecord } from './records-of-row.ts';
import { withoutRowNumbers } from './row-references.ts';
import { byPage, type Spelling } from './same-page.ts';
import { statedText } from './source-synonyms.ts';

/** As entries of rows were told before spellings were seen through. */
export const asWritten: Spelling = {
  sources: (addresses) => addresses,
  figure: (address) => address,
};

type Said = {
  readonly title: string;
  readonly sources: readonly string[];
  readonly provenance: Provenance | null;
};

const figuresOf = (provenance: Provenance | null, { figure }: Spelling) =>
  provenance?.figures.map((each) =>
    each.source === undefined ? each : { ...each, source: figure(each.source) },
  );

const commonOf = ({ title, sources, provenance }: Said, spelling: Spelling) => [
  title,
  // Earlier imports kept the addresses of one cell as one.
  spelling.sources(sources.flatMap(linksIn)),
  provenance?.kindStated,
  provenance?.supportTypesStated,
  provenance?.stageStated,
  statedText(provenance?.timeStated ?? null),
  figuresOf(provenance, spelling),
  withoutRowNumbers(provenance?.summary ?? ''),
];

/** The words of the time stand beside it, as the source has them. */
const datesOf = ({ start, end }: Window) => [start ?? null, end ?? null];

const componentOf = (component: ComponentSubmission | Component) => {
  const { part, text, area, places, window, due, target, conditions } = component;
  const inWords = wordsOfField(component, 'area');
  return [
    ...[part, text, area, places, datesOf(window), due, target, conditions].map(
      (each) => each ?? null,
    ),
    // Told only where there are any, so that rows of before are found as they were told then.
    ...(inWords.length > 0 ? [inWords] : []),
  ];
};

type RecordSaid = Said & {
  readonly kind: RecordKind;
  readonly channels: readonly string[];
  readonly components: readonly (ComponentSubmission | Component)[];
};

const wordsOfRecord = (said: RecordSaid, spelling: Spelling) => [
  said.kind,
  ...commonOf(said, spelling),
  said.channels,
  said.components.map(componentOf),
];

const wordsOfMatch = (match: Match | ImportedMatch, spelling: Spelling) => [
  'match',
  ...commonOf(match, spelling),
  match.areas,
  match.countries,
  datesOf(match.window),
  match.conditions,
];

/** A match's own offer says nothing that the match does not. */
export const contentOfImported = (
  records: readonly ImportedRecord[],
  match: ImportedMatch | null,
  spelling: Spelling = byPage,
): unknown =>
  match
    ? wordsOfMatch(match, spelling)
    : records.map(({ kind, submission, provenance }) =>
        wordsOfRecord({ ...submission, kind, provenance }, spelling),
      );

export const contentOfStored = (
  records: readonly StoredRecord[],
  match: Match | undefined,
  spelling: Spelling = byPage,
): unknown =>
  match ? wordsOfMatch(match, spelling) : records.map((record) => wordsOfRecord(record, spelling));
