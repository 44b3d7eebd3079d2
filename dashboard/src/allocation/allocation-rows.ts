/** From the answer to the rows of the table: every component with its record, and what it gets with the points behind it. */
import type { AllocationView } from '#shared/contract/allocation-views';

type Proposal = AllocationView['allocation'];
export type AllocatedRecord = AllocationView['records'][number];
type Pledge = Proposal['pledges'][number];
type Give = Proposal['offers'][number]['gives'][number];

export type Get = Pick<Give, 'amount' | 'score' | 'parts' | 'bothAccepted'> & {
  readonly offer: AllocatedRecord;
  readonly component: string;
};

export type AllocationRow = {
  readonly pledge: Pledge;
  readonly record: AllocatedRecord;
  /** The most first. */
  readonly gets: readonly Get[];
};

/** Those that get something first, those that state no amount last; of each, those of which the least is served. */
const byGain = (left: AllocationRow, right: AllocationRow): number => {
  const place = ({ pledge, gets }: AllocationRow): number =>
    gets.length > 0 ? 0 : pledge.asked === null ? 2 : 1;
  const share = ({ pledge: { asked, servedAfter } }: AllocationRow): number =>
    (servedAfter ?? 0) / Math.max(1, asked ?? 0);
  return place(left) - place(right) || share(left) - share(right);
};

export const recordFinder =
  (records: readonly AllocatedRecord[]) =>
  (id: string): AllocatedRecord | undefined =>
    records.find((record) => record.id === id);

/** How many of these components are test data. */
export const syntheticAmong = (
  components: readonly { readonly id: string }[],
  find: (id: string) => AllocatedRecord | undefined,
): number => components.filter(({ id }) => find(id)?.synthetic === true).length;

export const allocationRows = (
  { pledges, offers }: Proposal,
  records: readonly AllocatedRecord[],
): readonly AllocationRow[] => {
  const find = recordFinder(records);
  const getsOf = ({ id, component }: Pledge): readonly Get[] =>
    offers
      .flatMap((offer) =>
        offer.gives
          .filter((give) => give.pledge.id === id && give.pledge.component === component)
          .flatMap(({ pledge: _, ...give }) => {
            const record = find(offer.id);
            return record ? [{ ...give, offer: record, component: offer.component }] : [];
          }),
      )
      .sort((left, right) => right.amount - left.amount);
  return pledges
    .flatMap((pledge) => {
      const record = find(pledge.id);
      return record ? [{ pledge, record, gets: getsOf(pledge) }] : [];
    })
    .sort(byGain);
};
