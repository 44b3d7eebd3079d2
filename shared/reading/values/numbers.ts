/** Numbers in digits and in words: "six (6)", "half a million", "veinticinco mil", "ثلاثة أرباع المليون". */
import { numberParts } from './number-sums.ts';
import { isArticle, type NumberWords } from './number-words.ts';
import { phraseAt } from './phrases.ts';
import { isWord, type Token } from './tokens.ts';

export type NumberSpan = {
  readonly value: number;
  /** The first token, and the one after the last. */
  readonly at: number;
  readonly to: number;
  readonly digits: boolean;
  /** Written in four digits as years are. */
  readonly likeYear: boolean;
  /** The last power of ten that was spelt out after it, shared by a range: "50 to 60 thousand". */
  readonly scale: number;
};

/** `scaled`: a word such as "million" follows, so that 1.250 are one and a quarter. */
export const valueOfDigits = (text: string, scaled: boolean): number => {
  const plain = text
    .replaceAll(/[\s'’]/g, '')
    .replaceAll('٬', ',')
    .replaceAll('٫', ',');
  const parts = plain.split(/[.,]/);
  const last = parts.at(-1) ?? '';
  const separators = parts.length - 1;
  if (separators === 0) return Number(plain);
  const decimal = last.length !== 3 || (separators === 1 && scaled && plain.length < 8);
  const whole = decimal ? parts.slice(0, -1).join('') : parts.join('');
  return Number(decimal ? `${whole}.${last}` : whole);
};

const isMark = (token: Token | undefined, mark: string): boolean => token?.text === mark;

type Read = { readonly value: number; readonly to: number; readonly scale: number };

const scaleAt = (
  words: NumberWords,
  tokens: readonly Token[],
  at: number,
): { readonly factor: number; readonly to: number } | undefined => {
  const place = isMark(tokens[at], '-') ? at + 1 : at;
  const found = phraseAt(words.scales, tokens, place);
  if (found) return { factor: Number(found.value), to: found.to };
  const short = phraseAt(words.shortScales, tokens, at);
  const token = tokens[at];
  if (!short || !token) return undefined;
  const nearMoney = /^(?:[€$£]|de?)$/.test(tokens[short.to]?.text ?? '') || token.text.length > 1;
  return token.glued || nearMoney ? { factor: Number(short.value), to: short.to } : undefined;
};

/** "million and a half", "مليون ونصف المليون". */
const withHalf = (words: NumberWords, tokens: readonly Token[], read: Read): Read => {
  const found = phraseAt(words.halves, tokens, read.to);
  if (!found) return read;
  const scale = scaleAt(words, tokens, found.to);
  const half = Number(found.value);
  if (read.scale > 1) {
    return { ...read, value: read.value + half * read.scale, to: scale?.to ?? found.to };
  }
  return scale
    ? { value: (read.value + half) * scale.factor, to: scale.to, scale: scale.factor }
    : read;
};

const inDigits = (words: NumberWords, tokens: readonly Token[], at: number): Read | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'digits') return undefined;
  const scale = scaleAt(words, tokens, at + 1);
  let value = valueOfDigits(token.text, scale !== undefined);
  if (!scale) return { value, to: at + 1, scale: 1 };
  value *= scale.factor;
  const again = scaleAt(words, tokens, scale.to);
  return again
    ? { value: value * again.factor, to: again.to, scale: scale.factor * again.factor }
    : { value, to: scale.to, scale: scale.factor };
};

const asFraction = (words: NumberWords, tokens: readonly Token[], at: number): Read | undefined => {
  const found = phraseAt(words.fractions, tokens, at);
  const scale = found && scaleAt(words, tokens, found.to);
  if (!found || !scale) return undefined;
  return { value: Number(found.value) * scale.factor, to: scale.to, scale: scale.factor };
};

/** "six (6)", "200 million (two hundred million)", "six (6) million". */
const withRepeat = (words: NumberWords, tokens: readonly Token[], read: Read): Read => {
  if (!isMark(tokens[read.to], '(')) return read;
  const again = plainNumberAt(words, tokens, read.to + 1);
  if (!again || again.value !== read.value || !isMark(tokens[again.to], ')')) return read;
  const to = again.to + 1;
  const scale = scaleAt(words, tokens, to);
  return scale
    ? { value: read.value * scale.factor, to: scale.to, scale: scale.factor }
    : { ...read, to };
};

const plainNumberAt = (
  words: NumberWords,
  tokens: readonly Token[],
  at: number,
): Read | undefined => {
  const read =
    asFraction(words, tokens, at) ?? inDigits(words, tokens, at) ?? numberParts(words, tokens, at);
  return read && withHalf(words, tokens, read);
};

/** The number that begins at a token. */
export const numberAt = (
  words: NumberWords,
  tokens: readonly Token[],
  at: number,
): NumberSpan | undefined => {
  const plain = plainNumberAt(words, tokens, at);
  if (!plain || !Number.isFinite(plain.value)) return undefined;
  const { value, to, scale } = withRepeat(words, tokens, plain);
  const repeated = to !== plain.to;
  if (!repeated && to === at + 1 && isArticle(words, tokens, at)) return undefined;
  const token = tokens[at];
  const digits = token?.kind === 'digits';
  const likeYear = digits && to === at + 1 && /^(19|20)\d\d$/.test(token.text);
  return { value, at, to, digits, likeYear, scale };
};

export const numbersIn = (words: NumberWords, tokens: readonly Token[]): readonly NumberSpan[] => {
  const spans: NumberSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const span = numberAt(words, tokens, at);
    if (!span) continue;
    spans.push(span);
    at = span.to - 1;
  }
  return spans;
};

/** "n° 7", "No. 27", "رقم 12", "Article 14": a name and no number of anything. */
export const isNumbered = (words: NumberWords, tokens: readonly Token[], at: number): boolean => {
  // "P-2", "Covid-19".
  const [hyphen, self] = [tokens[at - 1], tokens[at]];
  const named = tokens[at - 2]?.kind === 'word' && hyphen?.glued === true && self?.glued === true;
  if (hyphen?.text === '-' && named) return true;
  let place = at - 1;
  while (/^[.°:º]$/.test(tokens[place]?.text ?? '')) place -= 1;
  const before = tokens[place];
  return before !== undefined && [...words.numbering].some((word) => isWord(before, word));
};
