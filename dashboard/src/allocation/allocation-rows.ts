/** From the answer to the rows of the table: every component with its record, and what it gets with the points behind it. */
import type { AllocationView } from '#shared/contract/allocation/allocation-views';

type Proposal = AllocationView['allocation'];
export type AllocatedRecord = AllocationView['records'][number];
type Pledge = Proposal['pledges'][number];
type Partner = Pledge['partners'][number];

export type Get = Pick<Partner, 'score' | 'tooLittle' | 'parts' | 'bothAccepted'> & {
  /** Null of a partner, where no amount is stated. */
  readonly amount: number | null;
  readonly offer: AllocatedRecord;
  readonly component: string;
};

export type AllocationRow = {
  readonly pledge: Pledge;
  readonly record: AllocatedRecord;
  /** The most first, of partners the best. */
  readonly gets: readonly Get[];
};

/** How much of it is served already; of what states no amount, nobody knows how much a match serves. */
const servedShare = ({ asked, servedBefore, hasPartner }: Pledge): number =>
  asked === null ? (hasPartner ? 0.5 : 0) : (servedBefore ?? 0) / Math.max(1, asked);

/** Those with the widest gap first; of these, those for which something can be done. */
const byGap = (left: AllocationRow, right: AllocationRow): number =>
  servedShare(left.pledge) - servedShare(right.pledge) ||
  Number(right.gets.length > 0) - Number(left.gets.length > 0);

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
  const getsOf = ({ id, component }: Pledge) =>
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
  const partnersOf = ({ partners }: Pledge): readonly Get[] =>
    partners.flatMap(({ id, ...partner }) => {
      const record = find(id);
      return record ? [{ ...partner, amount: null, offer: record }] : [];
    });
  return pledges
    .flatMap((pledge) => {
      const record = find(pledge.id);
      return record ? [{ pledge, record, gets: [...getsOf(pledge), ...partnersOf(pledge)] }] : [];
    })
    .sort(byGap);
};
