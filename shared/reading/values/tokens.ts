/** Words, numbers in digits, dates in digits and marks of a text, each with its place in it. Pure. */
import { normalise, type NormalText } from '../normalise.ts';
import { formsOf as bareForms } from '../words.ts';

export type Token = {
  readonly kind: 'word' | 'digits' | 'date' | 'mark';
  /** Normalised. */
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** What an Arabic word is without what is written onto it. */
  readonly forms: readonly string[];
  /** The first letters of each of these, by which phrases of beginnings are found. */
  readonly beginnings: readonly string[];
  /** Nothing stands between this one and the one before. */
  readonly glued: boolean;
};

const group = String.raw`(?:[.,' ]\d{3}(?!\d))`;
const pattern = new RegExp(
  [
    String.raw`(?<date>(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}/\d{4})(?!\d))`,
    String.raw`(?<digits>\d{1,3}${group}+(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?)`,
    String.raw`(?<word>\p{L}+)`,
    String.raw`(?<mark>[^\s])`,
  ].join('|'),
  'gu',
);

/** Whose it is: ours, yours, theirs. */
const owners = /(?<=...)(?:نا|كم|هم|ها)$/;

/** The ending of an indefinite object: "خمساً" is "خمس" in a sentence. */
const objectEnding = /(?:\u0627\u064b|\u064b\u0627)$/;

const isArabic = /^[\u0621-\u064a]/;

const withoutOwner = (form: string): readonly string[] => {
  const stem = form.replace(owners, '');
  if (stem === form) return [form];
  return stem.endsWith('ت') ? [form, stem, `${stem.slice(0, -1)}ه`] : [form, stem];
};

const formsOf = (text: string, raw: string): readonly string[] => {
  if (!isArabic.test(text)) return [text];
  const plain = objectEnding.test(raw) ? [text, text.slice(0, -1)] : [text];
  return [...new Set(plain.flatMap(bareForms).flatMap(withoutOwner))];
};

/** Two letters tell whether a phrase may begin here. */
export const beginningOf = (word: string): string => word.slice(0, 2);

const kinds = ['date', 'digits', 'word', 'mark'] as const;

export const tokensOf = (text: string, normal: NormalText = normalise(text)): readonly Token[] => {
  const tokens: Token[] = [];
  for (const { 0: plain, index, groups } of normal.plain.matchAll(pattern)) {
    const kind = kinds.find((each) => groups?.[each] !== undefined) ?? 'mark';
    const start = normal.startOf(index);
    const end = normal.endOf(index + plain.length - 1);
    const raw = text.slice(start, end);
    const forms = kind === 'word' ? formsOf(plain, raw) : [plain];
    const beginnings =
      forms.length === 1 ? [beginningOf(plain)] : [...new Set(forms.map(beginningOf))];
    const glued = tokens.at(-1)?.end === start;
    tokens.push({ kind, text: plain, raw, start, end, forms, beginnings, glued });
  }
  return tokens;
};

export const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && token.forms.includes(word);
