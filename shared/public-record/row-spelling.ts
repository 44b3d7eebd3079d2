/** A row whose pages are kept already, with their addresses as these were published: spelled anew they say nothing new. */
import type { PublicRecordRow } from './public-record-row.ts';
import { allInKeptSpelling, inKeptSpelling } from './same-page.ts';

/** The addresses of what a row has become. */
export type KeptAddresses = {
  readonly sources: readonly string[];
  readonly figures: readonly string[];
};

/** `record`: the row as the file has it. */
export const inSpellingOf = (
  kept: KeptAddresses,
  record: object,
  { source, amounts }: PublicRecordRow,
): object => {
  const given: unknown = 'amounts' in record ? record.amounts : undefined;
  const figures = Array.isArray(given) ? (given as readonly object[]) : [];
  return {
    ...record,
    source: allInKeptSpelling(source, kept.sources),
    ...(figures.length > 0 && {
      amounts: figures.map((figure, n) => {
        const page = amounts[n]?.source;
        return page
          ? { ...figure, source: inKeptSpelling(page, kept.figures, kept.sources) }
          : figure;
      }),
    }),
  };
};
