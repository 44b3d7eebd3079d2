/** The sentences of a text: they end at full stops and line breaks, but not after an abbreviation. Pure. */

/** From the first character to behind the last, in the original text. */
export type Stretch = { readonly start: number; readonly end: number };

/** What is written with a full stop within a sentence, in lower case, in any of the four languages. */
const abbreviations = new Set(
  (
    'art arts approx ca cf cfr cap ch cl co col corp dept dr dra ed eg est etc ex excl fig figs fr gov govt hon ie incl inc ltd ' +
    'max min mr mrs ms mt para paras pp prof ref rev sect sec seq sr sra sres st sta ste subsec supp tel vol vs viz ' +
    'al av env hab min mme mlle mm nb obs réf resp tél ' +
    'admón aprox dna ee uu ff aa núm núms pág págs párr ej gral ing lic pdte prov ud uds vda'
  ).split(' '),
);

/** "No. 12" is a number, and "the answer is no." is none. */
const beforeNumbers = /^(no|nos|nr|n|nº|p|t|v)$/i;

const ending = /[.!?؟۔…]+["'”’»)\]]*(?=\s|$)|\r?\n+|\s[•▪●‣]\s/g;

const isAbbreviation = (before: string, after: string): boolean => {
  const [, word = ''] = /([\p{L}.]+)$/u.exec(before) ?? [];
  if (word === '') return false;
  if (beforeNumbers.test(word) && /^\s*\d/.test(after)) return true;
  // Initials, and what has a stop within: "J. Doe", "e.g.", "U.S. funds".
  if (/^\p{L}$/u.test(word) || /\p{L}\.\p{L}/u.test(word)) return /^\s*[\p{L}\d]/u.test(after);
  return abbreviations.has(word.toLowerCase());
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
