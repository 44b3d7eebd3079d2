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

const name = 'pseudo';

/**
 * Asked for by `?pseudo` in an address, until the tab is closed or `?pseudo=off` ends it: pages are loaded anew on the
 * way to the issuer and back, which knows nothing of it.
 */
export const isPseudo = (search: string, tab: () => Storage): boolean => {
  const asked = new URLSearchParams(search).get(name);
  try {
    if (asked !== null) tab().setItem(name, asked);
    return (tab().getItem(name) ?? 'off') !== 'off';
  } catch {
    // A browser that keeps nothing shows it on this page alone.
    return asked !== null && asked !== 'off';
  }
};
