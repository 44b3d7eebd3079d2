/** What stands around the picture of the chart, which leaves the page and has to say by itself what it counts. */
import type { World } from '#shared/domain/world';

import type { Caption } from '../figures/chart-picture.ts';
import type { Words } from '../i18n/words.ts';
import type { Scope } from '../filters/filters.ts';
import { series } from './series.ts';

type Drawn = {
  readonly title: string;
  /** The filter in words, where there is one. */
  readonly filtered: string | null;
  readonly unit: string;
  readonly scope: Scope;
  readonly world: World;
};

export const pictureCaption = (
  { title, filtered, unit, scope, world }: Drawn,
  { say, direction }: Words,
): Caption => ({
  title,
  notes: [
    ...(world === 'made_up' ? [`${say('world.madeUp')} ${say('world.madeUpMore')}`] : []),
    ...(filtered === null ? [unit] : [filtered, unit]),
  ],
  source: say(`download.source.${scope}`),
  direction,
  series: series.map(({ key, colour }) => ({ name: say(`stakeholders.${key}`), colour })),
});
