/** Reads the prose of records for their postings. Only functions that write words or verify them carry the tables. */
import { packReading, isReadBy } from '#shared/domain/matching/readings/posted-reading';
import type { StoredRecord } from '#shared/domain/record';
import { postedReadingOf } from '#shared/reading/posted-reading-of';
import { postingTables } from '#shared/reading/posting-tables';
import { languageRead, proseOf } from '#shared/reading/prose-of-record';

export type ProseReader = {
  /** What the postings of a version carry, packed; undefined of a language that has no tables. */
  readonly read: (record: StoredRecord) => Promise<string | undefined>;
  /** Whether today's tables read what the record carries. */
  readonly isCurrent: (record: StoredRecord) => Promise<boolean>;
};

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
