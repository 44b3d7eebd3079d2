/** The texts of a record with every term and cue found in them. Pure. */
import type { RecordKind } from '#shared/domain/records/record';
import type { CountryId } from '#shared/vocabulary/countries';
import type { Language } from '#shared/vocabulary/label';
import type { StakeholderTypeId } from '#shared/vocabulary/stakeholder-types';

import { askingSentences } from './asking-sentences.ts';
import { findTerms, type Hit, hitsThatStand } from './find-terms.ts';
import { type Cues, cuesOf } from './marks.ts';
import { type ClausedPassage, passageOf, withClauses } from './passage.ts';
import type { Span } from './reading.ts';
import type { TermIndex } from './term-index.ts';

/** What is read, and whose it is. */
export type RecordText = {
  readonly kind: RecordKind;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  /** Where an offer is for, in words that no code stands for. */
  readonly placesInWords?: readonly string[] | undefined;
  /** The day on which it was submitted, where it is known. */
  readonly submitted?: string | undefined;
  readonly party: {
    readonly name: string;
    readonly type: StakeholderTypeId;
    readonly country: CountryId | null;
  };
};

export type SearchedPassage = {
  readonly passage: ClausedPassage;
  readonly hits: readonly Hit[];
  readonly cues: Cues;
  /** The sentences in which something is asked for, by their numbers. */
  readonly asking: ReadonlySet<number>;
};

const searched = (name: Span['in'], text: string, index: TermIndex): SearchedPassage => {
  const plain = passageOf(name, text);
  const found = findTerms(plain, index);
  const contrasts = found
    .filter(({ term }) => term.kind === 'marks' && term.code === 'contrast')
    .flatMap(({ words: [first] }) => (first === undefined ? [] : [first]));
  const passage = withClauses(plain, contrasts);
  const hits = hitsThatStand(passage, found);
  return { passage, hits, cues: cuesOf(hits), asking: askingSentences(passage, hits) };
};

export const searchedRecord = (
  { title, text, party }: Pick<RecordText, 'title' | 'text' | 'party'>,
  index: TermIndex,
): readonly [title: SearchedPassage, text: SearchedPassage, party: SearchedPassage] => [
  searched('title', title, index),
  searched('text', text, index),
  searched('party', party.name, index),
];
