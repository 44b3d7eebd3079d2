/** Which records lack codes: for the list of the Secretariat and the page on which they are coded alike. Pure. */
import type { Component } from './component.ts';
import type { StoredRecord } from './record.ts';

type Coded = Pick<StoredRecord, 'kind'> & {
  /** Of a pledge. */
  readonly supportRequested?: boolean | null;
  readonly components: readonly Pick<Component, 'area' | 'topics' | 'supportTypes'>[];
};

/**
 * Lacks what matching and coverage compare by: an area or topics, and where support is asked or given, its kind. It
 * may be coded, by its owner or the Secretariat.
 */
export const lacksCodes = ({ kind, supportRequested, components }: Coded): boolean =>
  components.some(
    ({ area, topics, supportTypes }) =>
      area === null ||
      topics.length === 0 ||
      ((kind === 'offer' || supportRequested === true) && supportTypes.length === 0),
  );
