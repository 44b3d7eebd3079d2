/** Where a record is posted. */
import { bucketsOfComponents, type PostingBucket } from './bucket.ts';
import { type Matchable, matchedComponents } from './matched-components.ts';

export const bucketsOfRecord = (record: Matchable): readonly PostingBucket[] =>
  bucketsOfComponents(matchedComponents(record));
