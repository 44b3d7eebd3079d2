/** The places where projections of a truth may stand, what must stand there, and how it is put right. */
import type { Match } from '#shared/domain/matches/match';
import type { StoredRecord } from '#shared/domain/records/record';
import type { World } from '#shared/domain/world';
import type { Item } from '#shared/table/item';
import { audiences } from '#shared/recompute/unit-name';
import type { Difference } from '#shared/recompute/unit-differences';
import { type Audience, type Key, postingKey, publicKey } from '#shared/table/keys';
import { rowKey } from '#shared/table/derived-keys';
import { isPublic } from '#shared/domain/published/is-public';
import { announcedItemOf, announcedItemOfMatch } from '#shared/table/announced-items';
import { everBucketsOf, everPagesOf, lapseOf } from '#shared/table/projection';

import { canonicalJson } from '../store/log/audit.ts';
import { publicItemForMatch } from '../store/matches/match-store.ts';
import type { Action, Table } from '../table.ts';
import { headKey, type Owner, ownerOfKey } from './owner-of-key.ts';
import { postingsFor } from '../store/records/record-postings.ts';
import { publicItemFor } from '../store/records/items-beside-record.ts';

/** A key that may hold a projection, and what it must hold: nothing, or this item. */
export type Place = { readonly key: Key; readonly right: Item | undefined };

const nameOf = ({ PK, SK }: Key): string => `${PK}\n${SK}`;

/** Which version everyone may see is unknown where the record names another release than the one that is kept. */
const knownAudiences = (
  world: World,
  record: StoredRecord,
  released: StoredRecord | undefined,
): readonly Audience[] =>
  isPublic(world, record) && record.release?.version !== released?.version
    ? ['secretariat']
    : audiences;

export const placesOfRecord = (
  world: World,
  record: StoredRecord,
  released: StoredRecord | undefined,
): Place[] => {
  const { kind, id } = record;
  const known = knownAudiences(world, record, released);
  const right = new Map(
    postingsFor(world, { record, released }).map((posting): [string, Item] => [
      nameOf(posting),
      posting,
    ]),
  );
  const keys = known.flatMap((audience) => [
    ...everBucketsOf(record).map((bucket) => postingKey(audience, kind, bucket, id)),
    ...everPagesOf(record).map((page) => rowKey(audience, kind, page, id)),
  ]);
  const shown = { key: publicKey(kind, id), right: publicItemFor(world, { record, released }) };
  const due = [lapseOf(record), announcedItemOf(record)].flatMap((item) => item ?? []);
  return [
    ...due.map((item) => ({ key: { PK: item.PK, SK: item.SK }, right: item })),
    ...keys.map((key) => ({ key, right: right.get(nameOf(key)) })),
    ...(known.includes('public') ? [shown] : []),
  ];
};

export const placesOfMatch = (world: World, match: Match): Place[] => {
  const announced = announcedItemOfMatch(match);
  return [
    { key: publicKey('match', match.id), right: publicItemForMatch(world, match) },
    ...(announced ? [{ key: { PK: announced.PK, SK: announced.SK }, right: announced }] : []),
  ];
};

export type Wrong = Place & { readonly difference: Difference };

export const wrongAmong = async (
  table: Table,
  places: readonly Place[],
): Promise<readonly Wrong[]> => {
  const held = await table.getMany(places.map(({ key }) => key));
  return places.flatMap((place, index): readonly Wrong[] => {
    const item = held[index];
    const of = ownerOfKey(place.key)?.part ?? '';
    if (!item) return place.right ? [{ ...place, difference: { what: 'missing', of } }] : [];
    if (!place.right) return [{ ...place, difference: { what: 'extra', of } }];
    const isSame = canonicalJson(item) === canonicalJson(place.right);
    return isSame ? [] : [{ ...place, difference: { what: 'changed', of } }];
  });
};

/** Holds only while the truth is as it was read, since only then these are its projections. */
export const rewrite = async (
  table: Table,
  owner: Owner,
  version: number,
  places: readonly Place[],
): Promise<boolean> => {
  const writes = places.map(({ key, right }): Action => (right ? { put: right } : { delete: key }));
  const { outcome } = await table.transact([
    { check: headKey(owner), ifVersion: version },
    ...writes,
  ]);
  return outcome === 'done';
};
