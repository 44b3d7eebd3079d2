/** Since when a record is in its state, and what it came back from: told by its former version alone. Pure. */
import type { StoredRecord, SubmittedAfter } from './record.ts';

const cameBackFrom = (before: StoredRecord | undefined): SubmittedAfter | undefined => {
  if (before?.state === 'returned') return 'return';
  return before?.state === 'accepted' ? 'acceptance' : undefined;
};

/** A record that stays in its state keeps since when, and an older one that never said it does not learn it. */
export const withStateSince = <Changed extends StoredRecord>(
  before: StoredRecord | undefined,
  record: Changed,
): Changed => {
  const { stateSince: _since, submittedAfter: _after, ...rest } = record;
  if (before?.state === record.state) {
    const { stateSince, submittedAfter } = before;
    return {
      ...rest,
      ...(stateSince !== undefined && { stateSince }),
      ...(submittedAfter !== undefined && { submittedAfter }),
    } as Changed;
  }
  const submittedAfter = record.state === 'submitted' ? cameBackFrom(before) : undefined;
  return {
    ...rest,
    stateSince: record.updatedAt,
    ...(submittedAfter !== undefined && { submittedAfter }),
  } as Changed;
};

/** Never earlier than it was: where nobody kept it, it came into its state at its last change at the latest. */
export const stateSinceOf = ({
  stateSince,
  updatedAt,
}: Pick<StoredRecord, 'stateSince' | 'updatedAt'>): string => stateSince ?? updatedAt;
