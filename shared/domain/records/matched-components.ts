/** Which components of a record matching knows. */
import type { Component } from './component.ts';
import type { StoredRecord } from './record.ts';

export type Matchable = Pick<StoredRecord, 'components' | 'provenance'>;

/**
 * Who submits a record and names no area has not said which. Whoever coded a page and named none has said that it fits
 * none of the four, so that is kept, shown and not matched.
 */
export const matchedComponents = ({ components, provenance }: Matchable): readonly Component[] =>
  provenance === null ? components : components.filter(({ area }) => area !== null);
