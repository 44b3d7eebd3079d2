/** The postings that a version of a record must have, and what a change puts and deletes of them. */
import type { World } from '#shared/domain/world';
import {
  currentPostings,
  currentRow,
  type Posting,
  releasedPostings,
  releasedRow,
  type RowPosting,
} from '#shared/table/projection';

import type { Action } from '../../table.ts';
import type { LoadedRecord } from './find-record.ts';

type AnyPosting = Posting | RowPosting;

const samePosting = (left: AnyPosting | undefined, right: AnyPosting): boolean =>
  left !== undefined && JSON.stringify(left) === JSON.stringify(right);

/** Puts the postings that are new or changed, deletes those that are gone. */
export const postingActions = (
  before: readonly AnyPosting[],
  after: readonly AnyPosting[],
): readonly Action[] => {
  const name = ({ PK, SK }: AnyPosting): string => `${PK}\n${SK}`;
  const old = new Map(before.map((posting) => [name(posting), posting]));
  const kept = new Set(after.map(name));
  return [
    ...after
      .filter((posting) => !samePosting(old.get(name(posting)), posting))
      .map((put) => ({ put })),
    ...before
      .filter((posting) => !kept.has(name(posting)))
      .map(({ PK, SK }) => ({ delete: { PK, SK } })),
  ];
};

export type RecordVersions = Pick<LoadedRecord, 'record' | 'released'>;

/** Every posting that a record must have, and no other. */
export const postingsFor = (
  world: World,
  { record, released }: RecordVersions,
): readonly (Posting | RowPosting)[] => {
  const publicRow = releasedRow(world, released, record);
  return [
    ...currentPostings(record),
    ...releasedPostings(world, released, record),
    currentRow(record),
    ...(publicRow ? [publicRow] : []),
  ];
};
