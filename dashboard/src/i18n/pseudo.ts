/**
 * A made-up language for the eye: English with marks on its letters, a third longer and in brackets. What shows without
 * them is no message, and what is cut off has no room for a longer language.
 */
const marked: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  c: 'ç',
  n: 'ñ',
  s: 'š',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
  C: 'Ç',
  N: 'Ñ',
  S: 'Š',
  Y: 'Ý',
  Z: 'Ž',
};

/** Names between braces stay, since values are put in their places. */
const pseudoText = (text: string): string => {
  const letters = text.replaceAll(/\{\w+\}|[A-Za-z]/gu, (each) => marked[each] ?? each);
  return `[${letters}${'~'.repeat(Math.ceil(text.length / 3))}]`;
};

export const pseudoOf = <Catalogue extends Readonly<Record<string, unknown>>>(
  catalogue: Catalogue,
): Catalogue =>
  Object.fromEntries(
    Object.entries(catalogue).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? pseudoText(message)
        : Object.fromEntries(
            Object.entries(message as Readonly<Record<string, string>>).map(([form, text]) => [
              form,
              pseudoText(text),
            ]),
          ),
    ]),
  ) as Catalogue;
