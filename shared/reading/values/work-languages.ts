/** In which languages the work or its interpretation is, stated or plainly implied; a language that is only mentioned is none. */
import type { Language } from '#shared/vocabulary/label';
import type { LanguageId } from '#shared/vocabulary/languages';

import { type FoundPhrase, phraseAt, phrasesByList } from './phrases.ts';
import { segmentsOf } from './segments.ts';
import { type Token, tokensOf } from './tokens.ts';
import { type WorkLanguageWords, languageWords, languageCues } from './work-language-words.ts';
import { type LanguageMention, listsOf, mentionsIn } from './language-mentions.ts';

export type ReadLanguage = {
  readonly code: LanguageId;
  readonly start: number;
  readonly end: number;
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
  const { into, work, past, named, not } = phrasesByList(words.around, languageCues, tokens);
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
    const wordsOfSentence = tokens.filter(
      ({ kind }, at) => kind === 'word' && sentence[at] === sentence[first.at],
    );
    const alone = wordsOfSentence.length <= last.to - first.at + 2;
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
