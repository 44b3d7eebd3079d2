/** One colour per meaning, everywhere. All reach 3:1 on white; text uses only those that reach 4.5:1. */
import type { AreaId } from '#shared/vocabulary/areas';

export const areaColours = {
  A1: '#0b3754',
  A2: '#0493c2',
  A3: '#b98405',
  A4: '#9c4637',
} as const satisfies Record<AreaId, string>;

export const seriesColours = {
  pledges: '#0b3754',
  openOffers: '#0493c2',
  committedOffers: '#b98405',
} as const;
