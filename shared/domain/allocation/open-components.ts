/** What an allocation is about: pledge components that still ask and offer components that can still give, in one order. */
import type { AreaId } from '#shared/vocabulary/areas';

import { compareText } from '../values/compare-text.ts';
import { type ComponentFeatures, isCovered, type RecordFeatures } from '../matching/features.ts';
import { canGive } from '../matching/gate-verdicts.ts';
import type { Pair } from '../matching/pair.ts';

/** Only what states its area is allocated: what is covered is counted by area. */
type InArea = ComponentFeatures & { readonly area: AreaId };

export type OpenNeed = Pick<Pair, 'pledge'> & { readonly asked: InArea };
export type OpenSupply = Pick<Pair, 'offer'> & { readonly given: InArea };

const isInArea = (component: ComponentFeatures): component is InArea => component.area !== null;

/** A component with its record, by their ids. */
export type Named = { readonly id: string; readonly component: string };

export const namedAsking = ({ pledge, asked }: OpenNeed): Named => ({
  id: pledge.id,
  component: asked.id,
});
export const namedGiving = ({ offer, given }: OpenSupply): Named => ({
  id: offer.id,
  component: given.id,
});

export const byName = (left: Named, right: Named): number =>
  compareText(left.id, right.id) || compareText(left.component, right.component);

/** What nobody stated may be open. */
const hasLeft = ({ left }: { readonly left?: number }): boolean => left === undefined || left > 0;

export const askingOf = (pledges: readonly RecordFeatures[]): readonly OpenNeed[] =>
  pledges
    .filter(({ active }) => active !== false)
    .flatMap((pledge) =>
      pledge.components
        .filter(isInArea)
        .filter((asked) => !isCovered(asked) && hasLeft(asked))
        .map((asked) => ({ pledge, asked })),
    )
    .sort((left, right) => byName(namedAsking(left), namedAsking(right)));

export const givingOf = (offers: readonly RecordFeatures[]): readonly OpenSupply[] =>
  offers
    .flatMap((offer) => offer.components.filter(isInArea).map((given) => ({ offer, given })))
    .filter(canGive)
    .sort((left, right) => byName(namedGiving(left), namedGiving(right)));

/** Whether a match serves the component already: of one that states no amount nobody knows how much is left. */
export const hasPartner = ({ asked }: OpenNeed): boolean => asked.status !== 'open';
