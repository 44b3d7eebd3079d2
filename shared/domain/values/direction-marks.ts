/**
 * Viewers and word processors wrap copied right-to-left text in direction controls. An embedding or an isolate that is
 * closed again says nothing that the letters do not, and is dropped; an override changes what is read, and stays to be
 * refused, as does whatever is never closed.
 */
const opening: Readonly<Record<string, string>> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
const overrides: ReadonlySet<string> = new Set(['\u202D', '\u202E']);
const anyControl = /[\u202A-\u202E\u2066-\u2069]/u;

type Open = { readonly at: number; readonly character: string };

export const withoutBalancedMarks = (text: string): string => {
  if (!anyControl.test(text)) return text;
  const open: Open[] = [];
  const dropped = new Set<number>();
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character in opening) open.push({ at, character });
    const last = open.at(-1);
    if (!last || opening[last.character] !== character) continue;
    open.pop();
    if (overrides.has(last.character)) continue;
    dropped.add(last.at);
    dropped.add(at);
  }
  return text
    .split('')
    .filter((_, at) => !dropped.has(at))
    .join('');
};
