/** What a what-if changes: the same selection without and with it, from one answer. Pure. */
import type { AllocationView } from '#shared/contract/allocation-views';
import type { AllocationProposal } from '#shared/contract/proposal-views';

import { type AllocatedRecord, type AllocationRow, allocationRows } from './allocation-rows.ts';

type Totals = AllocationProposal['totals'][number];
type Pledge = AllocationProposal['pledges'][number];
type Offer = AllocationProposal['offers'][number];

export type WithoutAndWith = { readonly without: number; readonly with: number };

export type MeasureComparison = {
  /** Null: the components that state no amount, and are counted as components alone. */
  readonly measure: string | null;
  readonly components: WithoutAndWith;
  readonly servedWhole: WithoutAndWith;
  readonly asked: WithoutAndWith;
  readonly covered: WithoutAndWith;
  readonly open: WithoutAndWith;
  /** Of those that state no amount. */
  readonly withPartner: WithoutAndWith;
};

export const comparedTotals = (
  without: AllocationProposal,
  changed: AllocationProposal,
): readonly MeasureComparison[] => {
  const all = [...without.totals, ...changed.totals];
  const measures = new Set(
    all.filter((each) => each.pledgeComponents > 0).map(({ measure }) => measure),
  );
  return [...measures].map((measure) => {
    const [before, after] = [without, changed].map(({ totals }) =>
      totals.find((each) => each.measure === measure),
    );
    const compared = (figure: Exclude<keyof Totals, 'measure'>): WithoutAndWith => ({
      without: before?.[figure] ?? 0,
      with: after?.[figure] ?? 0,
    });
    return {
      measure,
      components: compared('pledgeComponents'),
      servedWhole: compared('served'),
      asked: compared('asked'),
      covered: compared('servedAfter'),
      open: compared('open'),
      withPartner: compared('withPartner'),
    };
  });
};

type Served = { readonly record: AllocatedRecord; readonly component: string };

export type ImaginedEffect = {
  readonly record: AllocatedRecord;
  readonly offer: Offer;
  readonly goesTo: readonly (Served & { readonly amount: number })[];
  readonly partnerOf: readonly Served[];
  /** Where it is among the best, and no amount can be counted: for people to look at. */
  readonly fits: readonly Served[];
};

const bestUncounted = ({ stillOpen }: Pledge): readonly string[] =>
  [stillOpen?.otherMeasure, stillOpen?.amountNotStated].flatMap((uncounted) =>
    (uncounted?.best ?? []).map(({ id }) => id),
  );

const hasAsPartner = ({ partners }: Pledge, { id }: AllocatedRecord): boolean =>
  partners.some((partner) => partner.id === id);

/** In the order of the form. */
export const imaginedEffects = ({ whatIf, records }: AllocationView): readonly ImaginedEffect[] => {
  const served = ({ id, component }: Pick<Pledge, 'id' | 'component'>): readonly Served[] =>
    records.filter((each) => each.id === id).map((record) => ({ record, component }));
  const { pledges, offers } = whatIf ?? { pledges: [], offers: [] };
  return records
    .filter((record) => record.whatIf)
    .flatMap((record) =>
      offers
        .filter(({ id }) => id === record.id)
        .map((offer) => ({
          record,
          offer,
          goesTo: offer.gives.flatMap(({ pledge, amount }) =>
            served(pledge).map((each) => ({ ...each, amount })),
          ),
          partnerOf: pledges.filter((pledge) => hasAsPartner(pledge, record)).flatMap(served),
          fits: pledges
            .filter(
              (pledge) =>
                bestUncounted(pledge).includes(record.id) && !hasAsPartner(pledge, record),
            )
            .flatMap(served),
        })),
    );
};

const getsText = ({ gets }: Pledge): string =>
  gets
    .map(({ id, component, amount }) => `${id} ${component} ${amount}`)
    .sort()
    .join();

/** Where no amount is stated nothing is got, but others may be partners, or fit. */
const fitsText = ({ asked, partners, stillOpen }: Pledge): string =>
  asked === null && stillOpen
    ? [
        ...partners.map(({ id, component }) => `${id} ${component}`),
        stillOpen.amountNotStated.count,
        ...stillOpen.amountNotStated.best.map(({ id, component }) => `${id} ${component}`),
      ].join()
    : '';

const isChanged = (before: Pledge | undefined, after: Pledge): boolean =>
  before === undefined ||
  getsText(before) !== getsText(after) ||
  fitsText(before) !== fitsText(after);

export type ChangedRow = AllocationRow & { readonly before: Pledge | undefined };

export const changedRows = ({
  allocation,
  whatIf,
  records,
}: AllocationView): readonly ChangedRow[] => {
  if (!whatIf) return [];
  const keyOf = ({ id, component }: Pledge): string => `${id} ${component}`;
  const earlier = new Map(allocation.pledges.map((pledge) => [keyOf(pledge), pledge]));
  return allocationRows(whatIf, records)
    .map((row) => ({ ...row, before: earlier.get(keyOf(row.pledge)) }))
    .filter(({ before, pledge }) => isChanged(before, pledge));
};
