/**
 * A large public record file of the real one's shape: its kinds, areas, parts, stages and references in the same
 * shares, under parties and texts that say "Synthetic". They name no country: the importer refuses the synthetic ones
 * (XA–XZ), so that load does not pass for the record, and a real one would make them look real.
 */
import { referencedRows } from '#shared/public-record/row-references';
import { realRows, type Row } from '#tests/support/public-record';

const parties = 300;

/** The real numbers have gaps; a copy's numbers follow the last one's. */
const numbersEach = Math.max(...realRows.map((row) => Number(row['row'])));

type RealParty = { readonly name: string };
type RealPart = { readonly text: string };

const sum = (text: string): number => {
  let value = 0;
  for (let index = 0; index < text.length; index += 1)
    value = (value * 31 + text.charCodeAt(index)) % 1_000_003;
  return value;
};

const partyOf = ({ name }: RealParty, copy: number) => ({
  name: `Synthetic party ${sum(`${name} ${copy}`) % parties}`,
  type: 'network',
});

/** As long as the real text, so that items are as large. */
const textLike = (text: unknown, words: string): string => {
  const length = typeof text === 'string' ? text.length : 0;
  return `${words} `.padEnd(length, 'synthetic ').trim();
};

const rowLike = (real: Row, copy: number): Row => {
  const numberOf = (number: number): number => number + copy * numbersEach;
  const row = numberOf(Number(real['row']));
  const partiesOf = (field: string) =>
    ((real[field] ?? []) as readonly RealParty[]).map((each) => partyOf(each, copy));
  const others = referencedRows(real).map(numberOf);
  const refers = others.length > 0 ? `See rows ${others.join(', ')}.` : '';
  return {
    ...real,
    row,
    title: `Synthetic ${String(real['kind'])} ${row}`,
    from: partiesOf('from'),
    to: partiesOf('to'),
    via: partiesOf('via'),
    parts: ((real['parts'] ?? []) as readonly RealPart[]).map((part) => ({
      ...part,
      text: textLike(part.text, 'Synthetic part.'),
      target: null,
    })),
    conditions: [],
    amounts: [],
    substance: textLike(real['substance'], `Synthetic text. ${refers}`),
    notes: null,
    source: [`https://example.org/synthetic/${row}`],
  };
};

/** Whole copies of the real file, at least so many rows. */
export const syntheticRows = (atLeast: number): readonly Row[] =>
  Array.from({ length: Math.ceil(atLeast / realRows.length) }, (_, copy) =>
    realRows.map((row) => rowLike(row, copy)),
  ).flat();
