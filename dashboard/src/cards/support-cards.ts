/** Cards of who asks and gives, how long needs wait, and what becomes of them. Pure. */
import { coverageRegions } from '#shared/vocabulary/regions';
import { notStated } from '#shared/vocabulary/label';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';

import type { Words } from '../i18n/words.ts';
import type { CardFigure, CardGroup, CardRow } from './card-figure.ts';
import {
  areaSeries,
  bothUnit,
  byArea,
  type CardSource,
  type Counts,
  labelAmong,
  pledgedOf,
  pledgesUnit,
  servedOf,
} from './card-parts.ts';

const isNotEmpty = ({ values }: CardRow): boolean =>
  Object.values(values).some((count) => count > 0);

const withRows = (groups: readonly CardGroup[]): readonly CardGroup[] =>
  groups.flatMap((group) => {
    const rows = group.rows.filter(isNotEmpty);
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });

const typeNames = [...stakeholderTypes.map(({ id }) => id), notStated];

export const typesCard = (source: CardSource, words: Words): CardFigure => {
  const { types } = source.figures;
  const { say } = words;
  const rows = (countOf: (counts: Counts) => number): readonly CardRow[] =>
    typeNames.map((type) => ({
      id: type,
      label: labelAmong(stakeholderTypes, type, words),
      values: byArea(types, ({ stakeholderType }) => stakeholderType === type, countOf),
    }));
  const giving = new Set(
    types.filter((each) => each.offerComponents > 0).map((each) => each.stakeholderType),
  );
  const ofStates = types.filter(({ stakeholderType }) => stakeholderType === 'state');
  return {
    name: 'types',
    title: say('card.title.types', {
      count: giving.size,
      states: ofStates.reduce((sum, each) => sum + pledgedOf(each), 0),
      pledges: pledgedOf(source.figures),
      offers: source.figures.offerComponents,
    }),
    unit: bothUnit(source, words),
    rowName: say('filter.stakeholderType'),
    groupName: say('list.kind'),
    series: areaSeries(words),
    groups: withRows([
      { id: 'pledged', label: say('card.pledged'), rows: rows(pledgedOf) },
      { id: 'offered', label: say('card.offered'), rows: rows((each) => each.offerComponents) },
    ]),
    ownScales: true,
    notes: [say('card.note.types')],
  };
};

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
        })),
      },
    ]),
    notes: [say('card.note.waiting')],
  };
};

export const flowCard = (source: CardSource, words: Words): CardFigure => {
  const { say } = words;
  const counts = source.figures.pledgeComponents;
  const pledged = pledgedOf(source.figures);
  const asked = pledged - counts.not_asked - counts.asking_not_stated;
  const agreed = servedOf(source.figures);
  const whole = counts.met + counts.delivered;
  const step = (id: 'pledged' | 'asked' | 'agreed' | 'whole' | 'delivered', count: number) => ({
    id,
    label: say(`card.flow.${id}`),
    values: { components: count },
  });
  return {
    name: 'flow',
    title: say('card.title.flow', { count: asked, agreed, delivered: counts.delivered }),
    unit: pledgesUnit(source, words),
    rowName: say('card.step'),
    groupName: null,
    series: [{ key: 'components', label: say('card.components'), look: 'open' }],
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

export const concentrationCard = (source: CardSource, words: Words): CardFigure => {
  const { regions } = source.figures;
  const { say } = words;
  const rows = (countOf: (counts: Counts) => number): readonly CardRow[] =>
    coverageRegions.map(({ id }) => ({
      id,
      label: labelAmong(coverageRegions, id, words),
      values: byArea(regions, ({ region }) => region === id, countOf),
    }));
  const open = regions.filter(({ pledgeComponents }) => pledgeComponents.open > 0);
  return {
    name: 'concentration',
    title: say('card.title.concentration', {
      count: open.length,
      without: open.filter(({ offerComponents }) => offerComponents === 0).length,
    }),
    unit: bothUnit(source, words),
    rowName: say('coverage.place'),
    groupName: say('list.kind'),
    series: areaSeries(words),
    groups: withRows([
      { id: 'open', label: say('card.open'), rows: rows((each) => each.pledgeComponents.open) },
      { id: 'offered', label: say('card.offered'), rows: rows((each) => each.offerComponents) },
    ]),
    notes: [say('card.note.concentration')],
  };
};
