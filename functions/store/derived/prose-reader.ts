/** Reads the prose of records for their postings. Only functions that write words or verify them carry the tables. */
import { isReadBy } from '#shared/domain/matching/readings/posted-reading';
import { postingTables } from '#shared/reading/posting-tables';
import { languageRead } from '#shared/reading/prose-of-record';
import { readingOfRecord } from '#shared/reading/reading-of-record';

import type { ProseReader } from '../../dependencies.ts';

export const proseReader: ProseReader = {
  read: readingOfRecord,
  isCurrent: async (record) => {
    const language = languageRead(record);
    return language === undefined
      ? record.reading === undefined
      : isReadBy(record.reading, (await postingTables(language)).digest);
  },
};
