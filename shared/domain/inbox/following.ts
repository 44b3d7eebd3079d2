/** What somebody follows: a record, what concerns a country or an area, or the dates of the forum's calendar. Pure. */
import { countriesOfRecord, type PlacedRecord } from '../rights/reader-countries.ts';
import type { RecordKind } from '../records/record.ts';

export type FollowedTopic = `${RecordKind | 'country' | 'area'}-${string}` | 'dates';

export const datesTopic: FollowedTopic = 'dates';

export type FollowedRecord = { readonly kind: RecordKind; readonly id: string };

/** Undefined for what is no record. */
export const recordOfTopic = (topic: FollowedTopic): FollowedRecord | undefined => {
  const [of = '', id = ''] = topic.split('-');
  return of === 'pledge' || of === 'offer' ? { kind: of, id } : undefined;
};

export const recordTopic = ({ kind, id }: FollowedRecord): FollowedTopic => `${kind}-${id}`;

type Concerning = Omit<PlacedRecord, 'components'> & {
  readonly id: string;
  readonly components: readonly (PlacedRecord['components'][number] & {
    readonly area: string | null;
  })[];
};

/** By what a record is found by its followers: itself, the countries that it is of, and its areas. */
export const topicsOfRecord = (record: Concerning): readonly FollowedTopic[] => {
  const areas = record.components.flatMap(({ area }) => (area === null ? [] : [area]));
  return [
    recordTopic(record),
    ...[...new Set(areas)].map((area): FollowedTopic => `area-${area}`),
    ...countriesOfRecord(record).map((country): FollowedTopic => `country-${country}`),
  ];
};

type Followed = { readonly topic: FollowedTopic; readonly since: string };

/** All that one person follows. */
export type Following = {
  /** By the subject of their token. */
  readonly id: string;
  /** 0 as long as nothing was followed. */
  readonly version: number;
  readonly topics: readonly Followed[];
};

/** Few enough to be looked through, and to go in one transaction with the right of whoever is removed. */
export const mostFollowed = 40;

export const isFollowed = ({ topics }: Following, topic: FollowedTopic): boolean =>
  topics.some((each) => each.topic === topic);

export const withTopic = (following: Following, topic: FollowedTopic, now: string): Following => ({
  ...following,
  version: following.version + 1,
  topics: [...following.topics, { topic, since: now }],
});

export const withoutTopic = (following: Following, topic: FollowedTopic): Following => ({
  ...following,
  version: following.version + 1,
  topics: following.topics.filter((each) => each.topic !== topic),
});
