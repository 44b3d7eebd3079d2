/** Free text and links as people write them: any script, no characters that hide or break. */
import * as z from 'zod';

/** C0 and C1 controls other than tab and line breaks, bidirectional overrides and isolates, lone surrogates. */
const forbiddenCharacters =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

const combiningFlood = /\p{Mn}{9}/u;

const isClean = (value: string): boolean =>
  !forbiddenCharacters.test(value) && !combiningFlood.test(value);

/** Text of 1 to `longest` characters, trimmed; stored as written, never run or reflected raw. */
export const textOf = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine(isClean, { params: { code: 'forbiddenCharacters' } });

const isPublicLink = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
};

/** An http(s) address without credentials. */
export const linkSchema = textOf(2000).refine(isPublicLink, { params: { code: 'notALink' } });
