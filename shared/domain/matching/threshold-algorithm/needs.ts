/** What pledges ask, in an order in which those that ask for the same come one after the other. */
import { type ClassOrder, classOrder } from './class-order.ts';
import type { RecordFeatures } from '../features.ts';
import type { OfferColumns } from './offer-columns.ts';
import { dayNumber, isOpenToAll, worldNumber } from './comparable-numbers.ts';
import { createPartTables, type PartTable } from './part-tables.ts';
import type { Policy } from '../policy.ts';
import { type Reached, reachedLists } from './reached-lists.ts';
import { pointsOf } from '../score-parts.ts';
import {
  type AskedComponent,
  type NumberedComponent,
  numberedComponents,
  askingOrder,
} from './asking-order.ts';
import { sharedBy, sharedByNeighbours } from './shared-values.ts';

/** One component of a pledge, made ready for the walk. */
export type Need = AskedComponent & {
  /** Whom it must not meet; undefined where its own gates must be asked. */
  readonly party: number | undefined;
  readonly world: number;
  readonly start: number;
  readonly end: number;
  readonly order: ClassOrder;
  readonly settings: PartTable;
  readonly reached: readonly Reached[];
  /** The most that the gap can add to any offer. */
  readonly mostGap: number;
};

export function* needsOf(
  pledges: readonly RecordFeatures[],
  columns: OfferColumns,
  policy: Policy,
): Generator<Need> {
  const { weights, neutralPercent } = policy;
  const tables = createPartTables(columns, policy);
  const orderFor = sharedByNeighbours('given', (asking) =>
    classOrder(tables.ofClasses(asking, columns.classes.ofArea(asking.area))),
  );
  const settingsFor = sharedBy('setting', tables.ofSettings);
  const reachedFrom = sharedBy('placed', (asking) =>
    reachedLists(columns, tables, asking, asking.area),
  );
  const unknownGap = pointsOf('unknown', weights.gap, neutralPercent);
  const components = numberedComponents(pledges, columns.classes.areas, policy.readings !== null);
  for (const at of askingOrder(components)) {
    const asking = components[at] as NumberedComponent;
    const { pledge, asked, area, pledgeNumber, askedNumber } = asking;
    yield {
      pledge,
      asked,
      area,
      pledgeNumber,
      askedNumber,
      party: isOpenToAll(pledge) ? (columns.partyOf(pledge.partyId) ?? -1) : undefined,
      world: worldNumber(pledge),
      start: dayNumber(asked.start, 'first'),
      end: dayNumber(asked.end, 'last'),
      order: orderFor(asking),
      settings: settingsFor(asking),
      reached: reachedFrom(asking),
      mostGap: asked.left !== undefined && asked.left > 0 ? weights.gap : unknownGap,
    };
  }
}
