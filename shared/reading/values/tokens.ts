/** Words, numbers in digits and marks of a text, each with its place in it. */

export type Token = {
  readonly kind: 'word' | 'digits' | 'date' | 'mark';
  /** Folded: lower case, no accents, one form of each Arabic letter, Western digits. */
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Other readings of an Arabic word, without what is written to its front. */
  readonly forms: readonly string[];
  /** Nothing stands between this one and the one before. */
  readonly glued: boolean;
};

const plainLetters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
};
const plainLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'gu');

const zeroes = ['٠', '۰'].map((zero) => zero.codePointAt(0) ?? 0);

const westernDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeroes.find((each) => code >= each && code < each + 10);
  return zero === undefined ? digit : String(code - zero);
};

export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(plainLetter, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replaceAll(/[٠-٩۰-۹]/g, westernDigit);

const d = '[0-9٠-٩۰-۹]';
const group = `(?:[.,'’٬ \\u00a0\\u202f\\u2009]${d}{3}(?!${d}))`;
const pattern = new RegExp(
  [
    `(?<date>(?<!${d})(?:${d}{4}[-/.]${d}{1,2}[-/.]${d}{1,2}|${d}{1,2}[-/.]${d}{1,2}[-/.]${d}{4}|${d}{1,2}/${d}{4})(?!${d}))`,
    `(?<digits>${d}{1,3}${group}+(?:[.,٫]${d}{1,2}(?!${d}))?|${d}+(?:[.,٫]${d}+)?)`,
    `(?<word>\\p{L}[\\p{L}\\p{M}\\u0640]*)`,
    `(?<mark>[^\\s\\p{Cf}])`,
  ].join('|'),
  'gu',
);

/** What Arabic writes to the front of a word: and, so, with, for, as, will, the. */
const fronts = /^(?:[وف]?(?:[بكل]?ال|لل|[بلكس])|[وف])(?=..)/;

/** Whose it is: ours, yours, theirs. */
const owners = /(?<=...)(?:نا|كم|هم|ها)$/;

/** The ending of an indefinite object: "خمساً" is "خمس" in a sentence. */
const objectEnding = /(?:\u0627\u064b|\u064b\u0627)$/;

const formsOf = (text: string, raw: string): readonly string[] => {
  if (!/[\u0600-\u06ff]/.test(text)) return [text];
  const plain = objectEnding.test(raw) ? [text.slice(0, -1)] : [];
  return [...new Set([text, ...plain].flatMap(withoutFronts))];
};

const withoutFronts = (text: string): readonly string[] => {
  const found = new Set([text]);
  let rest = text;
  for (const front of [/^[وف](?=..)/, /^لل(?=..)/, /^[بلكس](?=..)/, /^ال(?=..)/]) {
    if (front.test(rest)) {
      rest = rest.replace(front, '');
      found.add(rest);
    }
  }
  found.add(text.replace(fronts, ''));
  for (const each of [...found]) {
    const stem = each.replace(owners, '');
    if (stem === each) continue;
    found.add(stem);
    if (stem.endsWith('ت')) found.add(`${stem.slice(0, -1)}ه`);
  }
  return [...found];
};

export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const found of text.matchAll(pattern)) {
    const raw = found[0];
    const kind = (['date', 'digits', 'word', 'mark'] as const).find(
      (each) => found.groups?.[each] !== undefined,
    );
    const folded = fold(raw);
    tokens.push({
      kind: kind ?? 'mark',
      text: folded,
      raw,
      start: found.index,
      end: found.index + raw.length,
      forms: kind === 'word' ? formsOf(folded, raw) : [folded],
      glued: tokens.at(-1)?.end === found.index,
    });
  }
  return tokens;
};

export const isWord = (token: Token | undefined, word: string): boolean =>
  token !== undefined && token.forms.includes(word);
