/** How many made-up sentences of a file are read as they should be; prints the count and what went wrong. */
import { readFileSync } from 'node:fs';

import type { Language } from '#shared/vocabulary/label';

const folder = new URL('../../../../reading/sentences/', import.meta.url);

export type Sentence = { readonly text: string };

export const sentencesOf = <T extends Sentence>(language: Language, kind: string): readonly T[] =>
  JSON.parse(readFileSync(new URL(`${language}/${kind}.json`, folder), 'utf8'));

export const rateOf = <T extends Sentence>(
  language: Language,
  kind: string,
  wanted: (sentence: T) => unknown,
  read: (text: string) => unknown,
): number => {
  const sentences = sentencesOf<T>(language, kind);
  const wrong = sentences.flatMap((sentence) => {
    const [want, got] = [JSON.stringify(wanted(sentence)), JSON.stringify(read(sentence.text))];
    return want === got ? [] : [`${sentence.text}\n  wanted ${want}\n  read   ${got}`];
  });
  const right = sentences.length - wrong.length;
  console.log([`${kind} ${language}: ${right} of ${sentences.length}`, ...wrong].join('\n'));
  return right / sentences.length;
};
