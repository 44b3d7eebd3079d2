/** Which components of a record matching knows, and where they are posted. */
import { bucketsOfComponents, type PostingBucket } from './bucket.ts';
import type { Component } from './component.ts';
import type { StoredRecord } from './record.ts';

type Of = Pick<StoredRecord, 'components' | 'provenance'>;

/**
 * Who submits a record and names no area has not said which. Whoever coded a page and named none has said that it fits
 * none of the four, so that is kept, shown and not matched.
 */
export const matchedComponents = ({ components, provenance }: Of): readonly Component[] =>
  provenance === null ? components : components.filter(({ area }) => area !== null);

export const bucketsOfRecord = (record: Of): readonly PostingBucket[] =>
  bucketsOfComponents(matchedComponents(record));
