/** What is read of a record's prose, packed as its postings carry it. The tables of its language load when it is first read. */
import { packReading } from '#shared/domain/matching/readings/posted-reading';
import type { StoredRecord } from '#shared/domain/records/record';

import { postedReadingOf } from './posted-reading-of.ts';
import { postingTables } from './posting-tables.ts';
import { proseOf } from './prose-of-record.ts';

/** Undefined in a language that has no tables. */
export const readingOfRecord = async (record: StoredRecord): Promise<string | undefined> => {
  const prose = proseOf(record);
  return prose && packReading(postedReadingOf(prose, await postingTables(prose.language)));
};
