/** Where a text names languages or their speakers, and which of these names make one list. */
import { type FoundPhrase, phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { WorkLanguageWords } from './work-language-words.ts';

export type LanguageMention = FoundPhrase & {
  /** "Francophone": whoever is so called speaks it. */
  readonly speaks: boolean;
  /** "Tigrinya" is the name of a language and of nothing else. */
  readonly isOnly: boolean;
};

/** Short forms of languages in lists such as "EN/FR", written in capitals. */
const shortForms = new Set(['EN', 'FR', 'ES', 'AR', 'RU', 'PT', 'SW']);

const shortFormAt = (tokens: readonly Token[], at: number): FoundPhrase | undefined => {
  const raw = tokens[at]?.raw ?? '';
  return shortForms.has(raw) ? { at, to: at + 1, value: raw.toLowerCase() } : undefined;
};

export const mentionsIn = (
  words: WorkLanguageWords,
  tokens: readonly Token[],
): readonly LanguageMention[] => {
  const found: LanguageMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const speaker = phraseAt(words.speakers, tokens, at);
    const name = phraseAt(words.names, tokens, at);
    const here = speaker ?? name ?? shortFormAt(tokens, at);
    if (!here) continue;
    const isOnly = phraseAt(words.only, tokens, at) !== undefined;
    found.push({ ...here, speaks: speaker !== undefined, isOnly });
    at = here.to - 1;
  }
  return found;
};

/** "French, Arabic or English" are one list, and what is said of one is said of all. */
export const listsOf = (
  words: WorkLanguageWords,
  tokens: readonly Token[],
  mentions: readonly LanguageMention[],
): readonly (readonly LanguageMention[])[] => {
  const lists: LanguageMention[][] = [];
  for (const mention of mentions) {
    const last = lists.at(-1)?.at(-1);
    const joined =
      last !== undefined &&
      mention.at - last.to <= 4 &&
      tokens
        .slice(last.to, mention.at)
        .every(
          ({ text, kind }, n) =>
            /^[,()/'&+-]$/.test(text) ||
            kind === 'digits' ||
            phraseAt(words.small, tokens, last.to + n) !== undefined,
        );
    if (joined) lists.at(-1)?.push(mention);
    else lists.push([mention]);
  }
  return lists;
};
