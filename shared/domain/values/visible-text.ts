/** Whether a text shows something, and no flood of what nobody can read: in any script, as its people write it. */

/** Letters and symbols that draw nothing: fillers, blanks, the stand-in for an object. */
const blank = String.raw`[\p{Default_Ignorable_Code_Point}\u2800\uFFFC\u{1D159}\u{13441}\u{13442}]`;
const visible = new RegExp(String.raw`(?!${blank})[\p{L}\p{N}\p{S}]`, 'u');
const drawn = new RegExp(String.raw`(?!${blank})[\p{L}\p{N}\p{S}\p{P}]`, 'gu');

/** Marks that stand on, around or beside another character, and characters that only change how others are drawn. */
const attached = /[\p{M}\p{Default_Ignorable_Code_Point}]/gu;
const flag = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}/gu;

/** Tibetan piles up eight; what goes on is no word of any language. */
const mostInARow = 8;
const flood = new RegExp(
  String.raw`[\p{M}\p{Default_Ignorable_Code_Point}]{${mostInARow + 1}}`,
  'u',
);
/** Hebrew with vowels and accents has two on each letter: over a whole text, more than this is a flood in pieces. */
const mostForEach = 3;
const fewInAll = 16;

/** Tag characters spell a hidden text, except in the flag of a region. */
const tag = /(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,6})[\u{E0000}-\u{E007F}]/u;

export const isVisible = (text: string): boolean => visible.test(text);

/** Where a tag stands that is part of no flag; undefined where there is none. */
export const hiddenTagIn = (text: string): number | undefined => tag.exec(text)?.index;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Where more marks or unseen characters begin than any language has. */
export const floodIn = (text: string): number | undefined => {
  const inARow = flood.exec(text);
  if (inARow) return inARow.index;
  const others = text.replaceAll(flag, '\u{1F3F4}');
  const marks = count(others, attached);
  return marks > fewInAll && marks > mostForEach * count(others, drawn)
    ? text.search(attached)
    : undefined;
};
