/** A cell that holds several names, as people write them one after the other. */

const parted = (text: string, sign: RegExp): readonly string[] =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What stands on lines of its own, or between signs that stand in no name. */
export const dividedByLine = (text: string): readonly string[] =>
  parted(text, /[;|\n\r\v\u061B\u2028]/u);

/** Names have commas in them, so a comma divides only what is no name as a whole. */
export const divided = (text: string, isNamed: (part: string) => boolean): readonly string[] =>
  isNamed(text)
    ? [text]
    : dividedByLine(text).flatMap((part) => (isNamed(part) ? [part] : parted(part, /[,\u060C]/u)));
