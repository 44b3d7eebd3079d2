/** A row whose pages are kept already, with their addresses as these were published: spelled anew they say nothing new. */
import type { PublicRecordRow } from './public-record-row.ts';
import { allInKeptSpelling, byPage, inKeptSpelling, type Spelling } from './same-page.ts';

/** The addresses of what a row has become. */
export type KeptAddresses = {
  readonly sources: readonly string[];
  readonly figures: readonly string[];
};

/** `record`: the row as the file has it. */
const spelledBy = (
  { sources, figure: figureBy }: Spelling,
  record: object,
  { source, amounts }: PublicRecordRow,
): object => {
  const given: unknown = 'amounts' in record ? record.amounts : undefined;
  const figures = Array.isArray(given) ? (given as readonly object[]) : [];
  return {
    ...record,
    source: sources(source),
    ...(figures.length > 0 && {
      amounts: figures.map((figure, n) => {
        const page = amounts[n]?.source;
        return page ? { ...figure, source: figureBy(page) } : figure;
      }),
    }),
  };
};

export const inSpellingOf = (kept: KeptAddresses, record: object, row: PublicRecordRow): object =>
  spelledBy(
    {
      sources: (addresses) => allInKeptSpelling(addresses, kept.sources),
      figure: (address) => inKeptSpelling(address, kept.figures, kept.sources),
    },
    record,
    row,
  );

/** The row with the names of its pages, which are the same in every spelling. */
export const namingPages = (record: object, row: PublicRecordRow): object =>
  spelledBy(byPage, record, row);
