/**
 * Who sees a record that is not public: one table, from which the grants of the API and the sentences of the pages
 * come, so that what is promised is what is done. Contacts and exclusions have rules of their own.
 */
import type { RecordState, StoredRecord } from '../records/record.ts';

/** Its own party's people, the Secretariat, and the readers who are registered here. */
export const viewerIds = ['owner', 'secretariat', 'reader'] as const;
export type Viewer = (typeof viewerIds)[number];

/** What was handed in is read by those who work with it; what is with its party again, by the two who spoke about it. */
export const viewersOf = {
  draft: ['owner'],
  submitted: ['owner', 'secretariat', 'reader'],
  accepted: ['owner', 'secretariat', 'reader'],
  returned: ['owner', 'secretariat'],
  withdrawn: ['owner', 'secretariat'],
} as const satisfies Readonly<Record<RecordState, readonly Viewer[]>>;

type Joined<Names extends readonly string[]> = Names extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? Rest extends readonly []
    ? First
    : `${First}.${Joined<Rest>}`
  : never;

/** The name of a row's viewers, by which the pages word them: a row that has no words does not compile. */
export type AudienceName = {
  [State in RecordState]: Joined<(typeof viewersOf)[State]>;
}[RecordState];

export const audienceName = (viewers: readonly Viewer[]): AudienceName =>
  viewers.join('.') as AudienceName;

type Handed = Pick<StoredRecord, 'state' | 'release' | 'matches' | 'provenance'> & {
  readonly everSubmitted?: boolean;
};

/**
 * Whether it ever left its party. Records from before this was kept do not say it of what was withdrawn: there, only
 * what shows that others worked with it counts.
 */
export const wasSubmitted = (record: Handed): boolean => {
  if (record.everSubmitted !== undefined) return record.everSubmitted;
  const { state, release, matches, provenance } = record;
  if (state !== 'withdrawn') return state !== 'draft';
  return release !== null || matches.length > 0 || provenance !== null;
};

/** The row of the table that a record stands in: one that was withdrawn before it was ever submitted stays a draft. */
export const audienceState = (record: Handed): RecordState =>
  wasSubmitted(record) ? record.state : 'draft';

export const seenBy = (record: Handed): readonly Viewer[] => viewersOf[audienceState(record)];

export const isSeenBy = (viewer: Viewer, record: Handed): boolean =>
  seenBy(record).includes(viewer);
