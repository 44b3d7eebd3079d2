/** What is worth knowing of a pair beside its fit: reasons to look there first, warnings, and what is for the Secretariat to review. */
import { isForum } from '#shared/vocabulary/editions';

import type { RecordKind } from '../records/record.ts';
import { existingSupport, nothingAround, type Surroundings } from './existing-support.ts';
import type { ComponentFeatures, RecordFeatures } from './features.ts';
import { atOnceOf, roomOf } from './at-once.ts';
import { timeWithNone } from './no-support-times.ts';
import type { Pair } from './pair.ts';
import type { Policy, PriorityId } from './policy.ts';
import type { Values } from './reason-values.ts';

export const warningIds = [
  'duplicate',
  'conditional',
  'overdue',
  'ended',
  'askerFull',
  'takesNone',
  'giverFull',
] as const;
export const reviewIds = ['tied', 'notAccepted'] as const;

export type RemarkId = PriorityId | (typeof warningIds)[number] | (typeof reviewIds)[number];
export type Remark = {
  readonly remark: RemarkId;
  readonly kind: 'priority' | 'warning' | 'review';
  readonly values: Values;
};

const mostNamed = 5;

const sidesWhere = (pledge: boolean, offer: boolean): readonly RecordKind[] => [
  ...(pledge ? (['pledge'] as const) : []),
  ...(offer ? (['offer'] as const) : []),
];

type Context = {
  readonly policy: Policy;
  /** `YYYY-MM-DD`, for what is overdue or over. */
  readonly today: string;
  readonly around?: Surroundings;
};

/** The stated time is over: people may still agree on another. */
const isOver = ({ end }: ComponentFeatures, today: string): boolean =>
  end !== undefined && end < today;

/** With every match that it can have at once. */
const whereFull = (record: RecordFeatures): Values | undefined =>
  roomOf(record) === 0 ? { count: record.live ?? 0, atOnce: atOnceOf(record) } : undefined;

/** The values of each remark that applies; undefined for one that does not. */
const found = (pair: Pair, { today, around = nothingAround }: Context) => {
  const { pledge, asked, offer, given } = pair;
  const { countries, duplicates, none } = existingSupport(pair, around);
  const editions = [pledge.edition, offer.edition].filter(
    (id): id is NonNullable<typeof id> => id !== null && isForum(id),
  );
  const count = duplicates.offers.length + duplicates.pledges.length;
  const whereSides = (sides: readonly RecordKind[]): Values | undefined =>
    sides.length > 0 ? { sides } : undefined;
  return {
    leastServed: none ? { area: asked.area ?? undefined, countries } : undefined,
    grfPledged: editions.length > 0 ? { editions: [...new Set(editions)] } : undefined,
    duplicate:
      count === 0
        ? undefined
        : {
            count,
            area: asked.area ?? undefined,
            countries,
            offers: duplicates.offers.slice(0, mostNamed),
            pledges: duplicates.pledges.slice(0, mostNamed),
          },
    conditional: whereSides(sidesWhere(asked.conditional, given.conditional)),
    overdue: asked.due !== undefined && asked.due < today ? { due: asked.due } : undefined,
    ended: whereSides(sidesWhere(isOver(asked, today), isOver(given, today))),
    askerFull: whereFull(pledge),
    takesNone: timeWithNone(pair, today),
    giverFull: whereFull(offer),
    tied: whereSides(sidesWhere(asked.tied === true, given.tied === true)),
    notAccepted: whereSides(sidesWhere(!pledge.accepted, !offer.accepted)),
  } satisfies Record<RemarkId, Values | undefined>;
};

export const remarksOf = (pair: Pair, context: Context): readonly Remark[] => {
  const values = found(pair, context);
  const remarks = <Id extends RemarkId>(ids: readonly Id[], kind: Remark['kind']) =>
    ids.flatMap((remark) => {
      const given = values[remark];
      return given === undefined ? [] : [{ remark, kind, values: given }];
    });
  return [
    ...remarks(context.policy.priorities, 'priority'),
    ...remarks(warningIds, 'warning'),
    ...remarks(reviewIds, 'review'),
  ];
};
