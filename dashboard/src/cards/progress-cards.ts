/** Cards of how long needs wait and what becomes of pledges. Pure. */
import { notStated } from '#shared/vocabulary/label';
import type { CoverageStatusId } from '#shared/vocabulary/record-states';

import { listOfKind } from '../filters/list-of-figure.ts';
import type { Words } from '../i18n/words.ts';
import type { CardFigure } from './card-figure.ts';
import {
  areaSeries,
  byArea,
  type CardSource,
  pledgedOf,
  pledgesUnit,
  servedOf,
} from './card-parts.ts';
import { withRows } from './support-cards.ts';

/** Older than that of the year before last. */
const agedYears = 2;

export const waitingCard = (source: CardSource, words: Words): CardFigure => {
  const { waiting, pledgeComponents } = source.figures;
  const { say } = words;
  const years = [...new Set(waiting.map(({ year }) => year))];
  const thisYear = Number((source.asOf ?? '').slice(0, 4)) || Number(years.at(-1)) || 0;
  const last = thisYear - agedYears;
  const openIn = (isCounted: (year: string) => boolean): number =>
    waiting.reduce((sum, { year, open }) => sum + (isCounted(year) ? open : 0), 0);
  return {
    name: 'waiting',
    title: say('card.title.waiting', {
      count: pledgeComponents.open,
      old: openIn((year) => Number(year) <= last),
      year: String(last),
    }),
    unit: pledgesUnit(source, words),
    rowName: say('card.year'),
    groupName: null,
    series: areaSeries(words),
    groups: withRows([
      {
        id: 'all',
        label: null,
        rows: years.map((year) => ({
          id: year,
          label: year === notStated ? say('card.notStated') : year,
          values: byArea(
            waiting,
            (each) => each.year === year,
            ({ open }) => open,
          ),
          lists: { ...listOfKind('pledge', source.filters), status: 'open', year },
        })),
      },
    ]),
    notes: [say('card.note.waiting')],
  };
};

/** Which statuses have come to a step; null: whatever the status. */
const reached: Readonly<
  Record<'pledged' | 'asked' | 'agreed' | 'whole' | 'delivered', readonly CoverageStatusId[] | null>
> = {
  pledged: null,
  asked: ['open', 'partly_met', 'met', 'delivered', 'not_stated'],
  agreed: ['partly_met', 'met', 'delivered'],
  whole: ['met', 'delivered'],
  delivered: ['delivered'],
};

export const flowCard = (source: CardSource, words: Words): CardFigure => {
  const { say } = words;
  const counts = source.figures.pledgeComponents;
  const pledged = pledgedOf(source.figures);
  const asked = pledged - counts.not_asked - counts.asking_not_stated;
  const agreed = servedOf(source.figures);
  const whole = counts.met + counts.delivered;
  const step = (id: keyof typeof reached, count: number) => ({
    id,
    label: say(`card.flow.${id}`),
    values: { components: count },
    lists: {
      ...listOfKind('pledge', source.filters),
      status: reached[id]?.join(',') ?? null,
    },
  });
  return {
    name: 'flow',
    title: say('card.title.flow', { count: asked, agreed, delivered: counts.delivered }),
    unit: pledgesUnit(source, words),
    rowName: say('card.step'),
    groupName: null,
    series: [{ key: 'components', label: say('card.components'), look: 'open', lists: {} }],
    groups: [
      {
        id: 'all',
        label: null,
        rows: [
          step('pledged', pledged),
          step('asked', asked),
          step('agreed', agreed),
          step('whole', whole),
          step('delivered', counts.delivered),
        ],
      },
    ],
    notes: [
      say('card.note.flow', {
        notAsked: counts.not_asked,
        unknown: counts.asking_not_stated,
        noStage: counts.not_stated,
      }),
    ],
  };
};
