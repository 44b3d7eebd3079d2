/** Postings and public items are what their records make them, and nothing else is posted or public. */
import { byLegs } from '../invariants-matches.ts';
import { releasedMatchView, releasedView } from '#shared/contract/published/to-view';
import { isSameValue } from '#shared/domain/values/same-value';
import { publicKey, recordKey } from '#shared/table/keys';
import type { Item } from '#shared/table/item';
import {
  currentPostings,
  currentRow,
  releasedPostings,
  releasedRow,
} from '#shared/table/projection';
import { isPublic } from '#shared/domain/published/is-public';

import type { Dump, HeldTruth, Violation } from './dump.ts';

const nameOf = ({ PK, SK }: Pick<Item, 'PK' | 'SK'>): string => `${PK} ${SK}`;

/** Items that should be there against those that are: missing, more, or other. */
const compared = (should: readonly Item[], held: readonly Item[]): readonly Violation[] => {
  const expected = new Map(should.map((item) => [nameOf(item), item]));
  const found = new Map(held.map((item) => [nameOf(item), item]));
  return [
    ...[...expected.keys()].filter((name) => !found.has(name)).map((name) => `${name} is missing`),
    ...[...found.keys()].filter((name) => !expected.has(name)).map((name) => `${name} is too much`),
    ...[...expected]
      .filter(
        ([name, item]) =>
          found.has(name) && !isSameValue(JSON.parse(JSON.stringify(item)), found.get(name)),
      )
      .map(([name]) => `${name} is not what its record makes it`),
  ];
};

/** Said here once more: what is released, of this world, and not withdrawn. */
const isOfWorld = ({ world }: Dump, { synthetic }: { readonly synthetic: boolean }): boolean =>
  world === 'made_up' ? synthetic : !synthetic;

const publicItems = (dump: Dump): readonly Item[] => [
  ...dump.truths.flatMap(({ kind, record, released }) =>
    released && isPublic(dump.world, record) && isOfWorld(dump, record)
      ? [{ ...publicKey(kind, record.id), view: releasedView(released, record) }]
      : [],
  ),
  ...dump.matches.flatMap((match) => {
    const view = match.release && isOfWorld(dump, match) ? releasedMatchView(match) : undefined;
    return view ? [{ ...publicKey('match', match.id), view }] : [];
  }),
];

const truthFaults = (
  { kind, record, released }: HeldTruth,
  { find }: Dump,
): readonly Violation[] => {
  const says = `${kind} ${record.id}`;
  const meta = find(recordKey(kind, record.id));
  const postedUnder = currentPostings(record).map(({ PK }) => PK.split('#').slice(2).join('#'));
  return [
    ...(meta?.['version'] === record.version ? [] : [`${says} has two versions`]),
    ...(record.kind === kind ? [] : [`${says} is of another kind`]),
    ...(released?.version === record.release?.version
      ? []
      : [`${says} keeps another version than the released one`]),
    ...(postedUnder.every((bucket) => record.everBuckets.includes(bucket))
      ? []
      : [`${says} forgot where it was posted`]),
  ];
};

export const checkPostings = (dump: Dump): readonly Violation[] => [
  ...dump.truths.flatMap((truth) => truthFaults(truth, dump)),
  ...compared(
    dump.truths.flatMap(({ record, released }) => [
      ...currentPostings(record),
      ...releasedPostings(dump.world, released, record),
      currentRow(record),
      ...[releasedRow(dump.world, released, record)].filter((row) => row !== undefined),
    ]),
    dump.under('POST#'),
  ),
  ...compared(publicItems(dump), [
    ...dump.under('PUB#PLEDGE'),
    ...dump.under('PUB#OFFER'),
    ...dump.under('PUB#MATCH'),
  ]),
];

/** A match and the records at its ends say the same of each other. */
export const checkLinks = ({ truths, matches }: Dump): readonly Violation[] => {
  const legs = matches.flatMap(byLegs);
  const missing = legs.flatMap((match) =>
    (['pledge', 'offer'] as const).flatMap((kind) => {
      const end = match[kind];
      const truth = truths.find((each) => each.kind === kind && each.record.id === end.recordId);
      const link = truth?.record.matches.find(
        ({ matchId, leg }) => matchId === match.id && leg === match.leg,
      );
      if (end.recordId === null || !truth) return [];
      const agrees = link?.state === match.state && isSameValue(link.components, end.components);
      return agrees ? [] : [`${kind} ${end.recordId} does not know of match ${match.id}`];
    }),
  );
  const stray = truths.flatMap(({ kind, record }) =>
    record.matches
      .filter((link) => {
        const match = legs.find(({ id, leg }) => id === link.matchId && leg === link.leg);
        return match?.[kind].recordId !== record.id;
      })
      .map(({ matchId }) => `${kind} ${record.id} names match ${matchId}, which does not name it`),
  );
  return [...missing, ...stray];
};

/** What is announced waits under its moment, and nothing else does: an accepted record, or a match that all consent to. */
export const checkAnnounced = ({ truths, matches, under }: Dump): readonly Violation[] => {
  const ofRecords = truths.flatMap(({ kind, record }) =>
    record.announced ? [`${record.announced.publicFrom}#${kind.toUpperCase()}#${record.id}`] : [],
  );
  const ofMatches = matches.flatMap(
    ({ id, state, release, releasedBy, publicFrom, recipients, supporters, left, legs = [] }) => {
      const part = legs.filter((leg) => !leg.left && !leg.joining);
      const whole = [
        ...recipients,
        ...(left ? [] : supporters),
        ...part.filter(({ later }) => !later).flatMap((leg) => leg.supporters),
      ];
      const late = part.flatMap(({ later }) =>
        later && release !== null && later.awaits.length === 0
          ? [Object.values(later.publicFrom ?? {})]
          : [],
      );
      const isWhole = whole.every((party) => releasedBy.includes(party.id));
      const ofWhole = whole.flatMap((party) => publicFrom?.[party.id] ?? []);
      const moments = [...(isWhole ? [ofWhole] : []), ...late]
        .flatMap((all) => all.toSorted().slice(-1))
        .sort();
      const isAgreed = ['agreed', 'planning', 'in_progress', 'fulfilled'].includes(state);
      return moments.length > 0 && isAgreed ? [`${moments[0]}#MATCH#${id}`] : [];
    },
  );
  const should = [...ofRecords, ...ofMatches].sort();
  const waits = under('ANNOUNCED')
    .map(({ SK }) => SK)
    .sort();
  return [
    ...(isSameValue(should, waits)
      ? []
      : [`What is announced is ${should.join()}, and ${waits.join()} waits`]),
    ...truths
      .filter(({ record }) => record.announced && record.state !== 'accepted')
      .map(({ kind, record }) => `${kind} ${record.id} is announced and ${record.state}`),
  ];
};
