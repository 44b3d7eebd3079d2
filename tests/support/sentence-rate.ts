/** How many made-up sentences of a file are read as they should be; prints the count and what went wrong. */
import { readFileSync } from 'node:fs';

import type { Language } from '#shared/vocabulary/label';

const folder = new URL('../reading/sentences/', import.meta.url);

type Sentence = { readonly text: string };

export const rateOf = (
  language: Language,
  kind: string,
  wanted: (sentence: never) => unknown,
  read: (text: string) => unknown,
): number => {
  const sentences: readonly (Sentence & object)[] = JSON.parse(
    readFileSync(new URL(`${language}/${kind}.json`, folder), 'utf8'),
  );
  const wrong = sentences.flatMap((sentence) => {
    const want = JSON.stringify(wanted(sentence as never));
    const got = JSON.stringify(read(sentence.text));
    return want === got ? [] : [`${sentence.text}\n  wanted ${want}\n  read   ${got}`];
  });
  const right = sentences.length - wrong.length;
  console.log([`${kind} ${language}: ${right} of ${sentences.length}`, ...wrong].join('\n'));
  return right / sentences.length;
};
