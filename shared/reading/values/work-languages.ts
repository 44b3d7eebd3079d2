/** In which languages the work or its interpretation is, stated or plainly implied; a language that is only mentioned is none. */
import type { Language } from '#shared/vocabulary/label';
import type { LanguageId } from '#shared/vocabulary/languages';

import { type FoundPhrase, phraseAt, phrasesIn } from './phrases.ts';
import { segmentsOf } from './segments.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type WorkLanguageWords, languageWords } from './work-language-words.ts';

export type ReadLanguage = {
  readonly code: LanguageId;
  readonly start: number;
  readonly end: number;
};

type LanguageMention = FoundPhrase & {
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

const mentionsIn = (
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
const listsOf = (
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

/** Arabic says "in French" by a letter on the front of the word. */
const hasFront = (token: Token | undefined): boolean => /^[وف]?(?:بال|لل)/.test(token?.text ?? '');

const isBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ text }) => /^[,:('-]$|^(?:l|la|le|el|the)$/.test(text));

/** English sets what a nationality describes right behind it: before a verb or a mark it is the language itself. */
const isNounIn = (
  { language, behind }: WorkLanguageWords,
  tokens: readonly Token[],
  first: LanguageMention,
  last: LanguageMention,
): boolean => {
  const next = tokens[last.to];
  const isMarked = next === undefined || (next.kind === 'mark' && !/^['-]$/.test(next.text));
  if (tokens[first.at - 1]?.text === 'the') return false;
  return (language === 'en' && isMarked) || phraseAt(behind, tokens, last.to) !== undefined;
};

/** A language that no record can state, such as Kurdish, still joins those of a list. */
const notStated = 'other';

export const workLanguagesIn = (
  tokens: readonly Token[],
  language: Language,
): readonly ReadLanguage[] => {
  const words = languageWords[language];
  const { part, sentence } = segmentsOf(tokens);
  const into = phrasesIn(words.into, tokens);
  const work = phrasesIn(words.work, tokens);
  const past = phrasesIn(words.past, tokens);
  const named = phrasesIn(words.named, tokens);
  const not = phrasesIn(words.not, tokens);
  const isRead = (list: readonly LanguageMention[]): boolean => {
    const [first] = list;
    const last = list.at(-1);
    if (!first || !last) return false;
    const before = (found: readonly FoundPhrase[], reach: number): boolean =>
      found.some(
        ({ at, to }) =>
          to <= first.at && first.at - to <= reach && sentence[at] === sentence[first.at],
      );
    const inPart = (each: FoundPhrase): boolean =>
      part[each.at] === part[first.at] || part[each.at] === part[last.at];
    if (
      not.some(
        ({ at, to }) => to <= first.at && first.at - to <= 2 && inPart({ at, to, value: '' }),
      )
    ) {
      return false;
    }
    if (
      before(
        not.filter(({ at, to }) => to - at > 1),
        4,
      )
    )
      return false;
    if (past.some((each) => inPart(each) && Math.abs(each.at - first.at) <= 9)) return false;
    if (list.some(({ speaks }) => speaks)) return true;
    const preposition =
      hasFront(tokens[first.at]) ||
      into.some(
        ({ to }) => to <= first.at && first.at - to <= 2 && isBetween(tokens, to, first.at),
      );
    // "French law firms", "le droit français": it tells whose they are.
    const describes = named.some(
      ({ at, to }) => at === last.to || (!preposition && to === first.at),
    );
    if (describes) return false;
    const isWork = work.some(
      (each) =>
        sentence[each.at] === sentence[first.at] &&
        (each.at < first.at ? first.at - each.to <= 8 : each.at - last.to <= 6),
    );
    // "Disponible dès mars. Anglais et swahili." says it in no other words.
    const alone =
      sentence.filter((each) => each === sentence[first.at]).length <= last.to - first.at + 2;
    const inBrackets = tokens[first.at - 1]?.text === '(' && tokens[last.to]?.text === ')';
    const isNoun = isNounIn(words, tokens, first, last);
    const isOnly = list.some((each) => each.isOnly);
    return preposition || isWork || alone || inBrackets || isNoun || isOnly;
  };
  const read = listsOf(words, tokens, mentionsIn(words, tokens))
    .filter(isRead)
    .flat()
    .filter(({ value }) => value !== notStated)
    .map(({ at, to, value }) => ({
      code: value as LanguageId,
      start: tokens[at]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    }));
  return read.filter(({ code }, at) => read.findIndex((each) => each.code === code) === at);
};

export const readWorkLanguages = (text: string, language: Language): readonly ReadLanguage[] =>
  workLanguagesIn(tokensOf(text), language);
