/** Reads the prose of records for their postings. Only functions that write words or verify them carry the tables. */
import { packReading, isReadBy } from '#shared/domain/matching/readings/posted-reading';
import { postedReadingOf } from '#shared/reading/posted-reading-of';
import { postingTables } from '#shared/reading/posting-tables';
import { languageRead, proseOf } from '#shared/reading/prose-of-record';

import type { ProseReader } from '../dependencies.ts';

export const proseReader: ProseReader = {
  read: async (record) => {
    const prose = proseOf(record);
    return prose && packReading(postedReadingOf(prose, await postingTables(prose.language)));
  },
  isCurrent: async (record) => {
    const language = languageRead(record);
    return language === undefined
      ? record.reading === undefined
      : isReadBy(record.reading, (await postingTables(language)).digest);
  },
};
