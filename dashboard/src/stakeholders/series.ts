/** What the chart draws, in the order of its legend and its table. */
import { seriesColours } from '../design/palette.ts';

export const series = [
  { key: 'pledges', stack: 'pledges', colour: seriesColours.pledges },
  { key: 'openOffers', stack: 'offers', colour: seriesColours.openOffers },
  { key: 'committedOffers', stack: 'offers', colour: seriesColours.committedOffers },
] as const;
