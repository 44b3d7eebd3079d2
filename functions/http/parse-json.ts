/** JSON read strictly: what parsers disagree about is refused, since two readers could see two requests. */
import { refuse, ok, type Result } from '#shared/domain/result';
import type { FieldError, Refusal } from '#shared/domain/refusal';

const deepest = 20;

const problemWith = (code: string, detail: string): Result<never, Refusal> => {
  const errors: readonly FieldError[] = [{ pointer: '', code, detail }];
  return refuse({ kind: 'malformed', errors });
};

/** The text without its strings: what is left are brackets, colons, commas, numbers and words. */
const skeletonOf = (text: string): string => text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '""');

/** `1e-400` is read as 0, which nobody wrote. What is too large becomes infinite, which no field takes. */
const holdsLostNumber = (skeleton: string): boolean =>
  (skeleton.match(/\d[\d.eE+-]*/g) ?? []).some(
    (written) => Number(written) === 0 && /[1-9]/.test(written.split(/e/i)[0] ?? ''),
  );

const depthOf = (skeleton: string): number => {
  let depth = 0;
  let most = 0;
  for (const character of skeleton) {
    if (character === '{' || character === '[') most = Math.max(most, (depth += 1));
    if (character === '}' || character === ']') depth -= 1;
  }
  return most;
};

const keysOf = (value: unknown): readonly string[] =>
  value === null || typeof value !== 'object'
    ? []
    : Array.isArray(value)
      ? value.flatMap(keysOf)
      : Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

export const parseJson = (bytes: Uint8Array): Result<unknown, Refusal> => {
  const text = decode(bytes);
  if (text === undefined) return problemWith('notUtf8', 'Send the body in UTF-8.');
  const parsed = parse(text);
  if (!parsed) return problemWith('notJson', 'Send the body as one valid JSON value.');
  // Of valid JSON alone: a string without an end would be looked for again from each of its quotes.
  const skeleton = skeletonOf(text);
  if (depthOf(skeleton) > deepest) {
    return problemWith('tooDeep', `Nest objects and lists at most ${deepest} levels deep.`);
  }
  if (holdsLostNumber(skeleton)) {
    return problemWith('numberTooSmall', 'Write 0 instead of a number too small to be kept.');
  }
  const keys = keysOf(parsed.value);
  // Each key in the text has one colon outside strings; a parser keeps only the last of two equal keys.
  if (skeleton.split(':').length - 1 > keys.length) {
    return problemWith('repeatedKey', 'Give each field only once.');
  }
  if (keys.includes('__proto__') || keys.includes('constructor')) {
    return problemWith('forbiddenKey', 'Remove the fields `__proto__` and `constructor`.');
  }
  return ok(parsed.value);
};
