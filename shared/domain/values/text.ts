/** Free text and links as people write them: any script, no characters that hide or break. */
import * as z from 'zod';

import { withoutBalancedMarks } from './direction-marks.ts';
import { floodIn, hiddenTagIn, isVisible } from './visible-text.ts';

/** C0 and C1 controls other than tab and line breaks, direction controls that nothing closes, lone surrogates. */
const forbiddenCharacter =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

/** Line breaks of word processors (vertical tab), of pages (form feed) and of older machines (next line). */
// oxlint-disable-next-line no-control-regex
const otherLineBreak = /[\u000B\u000C\u0085]/g;

/** As it is kept: without blanks at its ends, and without marks that say nothing that the letters do not. */
export const readText = (value: string): string =>
  withoutBalancedMarks(value).replaceAll(otherLineBreak, '\n').trim();

/** By its code point, since nobody can see it, and where: in characters from the first. */
const named = (text: string, index: number) => {
  const code = (text.codePointAt(index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { character: `U+${code}`, position: Array.from(text.slice(0, index)).length + 1 };
};

/** What is wrong with it, if anything is, as a code and where. An empty text is told as such already. */
export const faultInText = (text: string) => {
  const forbidden = forbiddenCharacter.exec(text)?.index ?? hiddenTagIn(text);
  if (forbidden !== undefined) return { code: 'forbiddenCharacters', ...named(text, forbidden) };
  const flood = floodIn(text);
  if (flood !== undefined) return { code: 'tooManyMarks', ...named(text, flood) };
  return text === '' || isVisible(text) ? undefined : { code: 'nothingVisible' };
};

/** Text of 1 to `longest` characters; stored as written, never run or reflected raw. */
export const textOf = (longest: number) =>
  z
    .string()
    .overwrite(readText)
    .min(1)
    .max(longest)
    .superRefine((value, context) => {
      if (value.length > longest) return;
      const params = faultInText(value);
      if (params) context.addIssue({ code: 'custom', params });
    })
    .meta({ pattern: String.raw`\S` });
