/** What stands around the picture of a card, which leaves the page and has to say by itself what it counts. */
import type { World } from '#shared/domain/world';

import { lookColours } from '../design/palette.ts';
import type { Caption } from '../figures/chart-picture.ts';
import type { Scope } from '../filters/filters.ts';
import type { Words } from '../i18n/words.ts';
import type { CardFigure } from './card-figure.ts';

type Drawn = {
  readonly figure: Pick<CardFigure, 'title' | 'notes' | 'series'>;
  /** What, of which filter and of when it counts. */
  readonly subtitle: readonly string[];
  readonly scope: Scope;
  readonly world: World;
};

export const cardCaption = (
  { figure, subtitle, scope, world }: Drawn,
  { say, direction }: Words,
): Caption => ({
  title: figure.title,
  notes: [
    ...(world === 'made_up' ? [`${say('world.madeUp')} ${say('world.madeUpMore')}`] : []),
    ...subtitle,
    ...figure.notes,
  ],
  source: say(world === 'made_up' ? 'download.source.madeUp' : `download.source.${scope}`),
  direction,
  series:
    figure.series.length < 2
      ? []
      : figure.series.map(({ label, look }) => ({ name: label, colour: lookColours[look] })),
});
