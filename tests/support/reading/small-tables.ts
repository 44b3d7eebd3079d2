import type { LanguageTables, TermTable } from '#shared/reading/indexed-terms';
import { type TermTables, termTablesOf } from '#shared/reading/term-tables';
import type { RecordText } from '#shared/reading/searched-record';

/** A few terms, so that a test says all that it depends on. */
export const smallTables = (given: Partial<LanguageTables>): TermTables => {
  const none: TermTable = {};
  return termTablesOf({
    topics: none,
    'support-types': none,
    conditions: none,
    areas: none,
    marks: none,
    requests: none,
    ...given,
  });
};

export const recordText = (given: Partial<RecordText> = {}): RecordText => ({
  kind: 'pledge',
  language: 'en',
  title: '',
  text: '',
  party: { name: '', type: 'state', country: null },
  ...given,
});
