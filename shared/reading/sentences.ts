/** The sentences of a text: they end at full stops and line breaks, but not after an abbreviation. Pure. */

/** From the first character to behind the last, in the original text. */
export type Stretch = { readonly start: number; readonly end: number };

/** What stands before a name, in lower case, in any of the four languages. */
const beforeNames = new Set(
  'dr dra mr mrs ms mme mlle mm prof hon sr sra sres lic ing gral st ste sta ee vs cf cfr'.split(
    ' ',
  ),
);

/** Of these some are words as well, "cap" or "est": what goes on in lower case or with a number is no new sentence. */
const abbreviations = new Set(
  (
    'art arts approx ca cap ch cl co col corp dept ed eg est etc ex excl fig figs gov govt ie incl inc ltd ' +
    'max min mt para paras pp ref rev sect sec seq subsec supp tel vol viz al av env hab nb obs réf resp tél ' +
    'admón aprox uu ff aa núm núms pág págs párr ej pdte prov ud uds vda'
  ).split(' '),
);

/** "No. 12" is a number, and "the answer is no." is none. */
const beforeNumbers = /^(no|nos|nr|n|nº|p|t|v)$/i;

const ending = /[.!?؟۔…]+["'”’»)\]]*(?=\s|$)|\r?\n+|\s[•▪●‣]\s/g;

const isAbbreviation = (before: string, after: string): boolean => {
  const [, word = ''] = /([\p{L}\p{M}.]+)$/u.exec(before) ?? [];
  if (word === '') return false;
  if (beforeNumbers.test(word) && /^\s*\d/.test(after)) return true;
  // Initials, and what has a stop within: "J. Doe", "e.g.", "U.S. funds".
  if (/^\p{Lu}$/u.test(word) || /\p{L}\.\p{L}/u.test(word)) return /^\s*[\p{L}\d]/u.test(after);
  if (/^\p{Ll}$/u.test(word)) return /^\s*\p{Ll}/u.test(after);
  if (beforeNames.has(word.toLowerCase())) return true;
  return abbreviations.has(word.toLowerCase()) && /^\s*[\p{Ll}\d(]/u.test(after);
};

/** "1." or "a)." at the beginning of a line counts what follows it. */
const isNumbering = (sentence: string): boolean =>
  /^\s*(\(?(\d{1,2}|\p{L}|[ivx]{1,4}))$/u.test(sentence);

const withoutBlanks = (text: string, start: number, end: number): readonly Stretch[] => {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = start + piece.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
};

export const sentencesOf = (text: string): readonly Stretch[] => {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(ending)) {
    const end = index + sign.length;
    const before = text.slice(start, index);
    const isStop = /^[.]/.test(sign);
    if (
      isStop &&
      (isNumbering(before) || isAbbreviation(before.slice(-30), text.slice(end, end + 30)))
    )
      continue;
    sentences.push(...withoutBlanks(text, start, end));
    start = end;
  }
  return [...sentences, ...withoutBlanks(text, start, text.length)];
};

/** The number of the last stretch that begins at or before a place; those of a text stand in order. */
export const stretchAt = (stretches: readonly Stretch[], at: number): number => {
  let from = 0;
  let to = stretches.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((stretches[middle]?.start ?? 0) <= at) from = middle + 1;
    else to = middle;
  }
  return from - 1;
};
