/** What people write or paste, as the same in plain characters. Pure. */

/** Decimal digits of every script stand in runs of ten from zero to nine. */
const digitOf = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
};

/** Digits of any script as 0 to 9, and any dash as the one of the keyboard. */
export const plainNumerals = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Pd}|\u2212/gu, '-')
    .replaceAll(/\p{Nd}/gu, (character) => (/\d/.test(character) ? character : digitOf(character)));

/** Marks that come along with a copy and that nobody sees: of direction, of width zero, of byte order. */
export const withoutMarks = (text: string): string =>
  text.replaceAll(/[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '');

/** Read from the end, however many of them stand anywhere else. */
const withoutSeparatorsAtEnd = (part: string): string => {
  let end = part.length;
  while (part[end - 1] === ';' || part[end - 1] === ',') end -= 1;
  return part.slice(0, end);
};

/** Addresses as people list them: on lines of their own, or with blanks, commas or semicolons between. None holds a blank. */
export const linksOf = (text: string): readonly string[] => [
  ...new Set(
    withoutMarks(text)
      .split(/\s+|(?<=[;,])(?=https?:\/\/)/i)
      .map(withoutSeparatorsAtEnd)
      .filter((part) => part !== ''),
  ),
];
