/**
 * The texts of a document of a word processor, from its XML: the cells of its tables row by row, and what stands outside of
 * them. One way from the beginning to the end, whatever the document holds. Pure.
 */
export type DocumentText = {
  /** A table within a cell is text of that cell. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly outside: readonly string[];
};

/** What opens and does not close is passed over at its next sign, so that nothing is looked at twice. */
const marks = /<(\/?)w:(tbl|tr|tc|p|t|br|cr|tab)(?=[\s/>])[^<>]*>|<[^<>]*>|[^<]+/g;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const character = (code: number): string =>
  code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,4}));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    return named[name] ?? whole;
  });

const plainTab = /^<w:tab\s*\/>$/;
const breaks: Readonly<Record<string, string>> = { br: '\n', cr: '\n', tab: '\t' };

export const textOfDocument = (xml: string): DocumentText => {
  const tables: string[][][] = [];
  const outside: string[] = [];
  let depth = 0;
  let isText = false;
  let pieces: string[] = [];
  const taken = (): string => {
    const text = pieces.join('').replaceAll('\r\n', '\n').trim();
    pieces = [];
    return text;
  };
  const tableOpens = (): void => {
    if (depth === 0) tables.push([]);
    depth += 1;
  };
  const closed: Readonly<Record<string, () => void>> = {
    tbl: () => (depth = Math.max(0, depth - 1)),
    tc: () => {
      if (depth === 1) tables.at(-1)?.at(-1)?.push(taken());
    },
    p: () => {
      if (depth > 0) pieces.push('\n');
      else outside.push(taken());
    },
  };
  for (const [whole, end, name] of xml.matchAll(marks)) {
    if (name === undefined) {
      if (isText && !whole.startsWith('<')) pieces.push(unescaped(whole));
      continue;
    }
    const isSelfClosed = whole.endsWith('/>');
    if (name === 't') isText = end === '' && !isSelfClosed;
    // With something to say, a tab is a place on the ruler and no sign of the text.
    else if (name === 'tab' && !plainTab.test(whole)) continue;
    else if (name in breaks) pieces.push(breaks[name] ?? '');
    else if (end === '/') closed[name]?.();
    else if (name === 'tbl') tableOpens();
    else if (name === 'tr' && depth === 1) tables.at(-1)?.push([]);
    else if (isSelfClosed && name === 'tc' && depth === 1) tables.at(-1)?.at(-1)?.push('');
  }
  outside.push(taken());
  return { tables, outside: outside.filter((text) => text !== '') };
};
