/** A text of a record with all that reading knows of its form: words, sentences, clauses, numbered parts. Pure. */
import { type Clause, clausesOf } from './clauses.ts';
import { normalise, type NormalText } from './normalise.ts';
import { type NumberedPart, numberedPartsOf } from './numbered-parts.ts';
import type { Span } from './reading.ts';
import { type Stretch, sentencesOf } from './sentences.ts';
import { formsOf, type Word, wordsOf } from './words.ts';

export type Passage = {
  readonly in: Span['in'];
  readonly text: string;
  readonly normal: NormalText;
  readonly words: readonly Word[];
  /** The forms under which each word is looked up. */
  readonly forms: readonly (readonly string[])[];
  readonly sentences: readonly Stretch[];
  readonly parts: readonly NumberedPart[];
  /** The number of the sentence of each word. */
  readonly sentenceOf: readonly number[];
};

export type ClausedPassage = Passage & {
  readonly clauses: readonly Clause[];
  /** The number of the clause of each word. */
  readonly clauseOf: readonly number[];
};

const numberOfEach = (words: readonly Word[], stretches: readonly Stretch[]): readonly number[] => {
  let number = 0;
  return words.map(({ start }) => {
    while (number < stretches.length - 1 && start >= (stretches[number]?.end ?? start)) number += 1;
    return number;
  });
};

export const passageOf = (name: Span['in'], text: string): Passage => {
  const normal = normalise(text);
  const words = wordsOf(normal);
  const sentences = sentencesOf(text);
  return {
    in: name,
    text,
    normal,
    words,
    forms: words.map(({ plain }) => formsOf(plain)),
    sentences,
    parts: numberedPartsOf(text),
    sentenceOf: numberOfEach(words, sentences),
  };
};

/** `contrasts` are the numbers of the words that set what follows against what was said. */
export const withClauses = (passage: Passage, contrasts: readonly number[]): ClausedPassage => {
  const { text, words, sentences, parts } = passage;
  const places = contrasts.map((number) => words[number]?.start ?? 0);
  const clauses = clausesOf(text, words, sentences, parts, places);
  const clauseOf = clauses.flatMap(({ from, to }, number) =>
    Array.from({ length: to - from }, () => number),
  );
  return { ...passage, clauses, clauseOf };
};
