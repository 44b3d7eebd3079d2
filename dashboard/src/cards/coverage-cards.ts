/** Cards of how far pledges are covered: by region, by type of party, by forum and by initiative. Pure. */
import { areas } from '#shared/vocabulary/areas';
import { editions } from '#shared/vocabulary/editions';
import { initiatives } from '#shared/vocabulary/initiatives';
import { coverageRegions, formerRegions } from '#shared/vocabulary/regions';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';
import { statusCountsOf } from '#shared/domain/coverage/counts';

import { searchOf } from '../filters/filters.ts';
import type { Words } from '../i18n/words.ts';
import type { CardFigure } from './card-figure.ts';
import {
  type CardSource,
  type Counts,
  labelAmong,
  pledgedOf,
  pledgesUnit,
  servedOf,
  statusSeries,
} from './card-parts.ts';

const isPledged = (counts: Counts): boolean => pledgedOf(counts) > 0;

export const regionsCard = (source: CardSource, words: Words): CardFigure => {
  const { figures, filters } = source;
  const { say, label } = words;
  const cells = figures.regions.filter(isPledged);
  return {
    name: 'regions',
    title: say('card.title.regions', {
      count: cells.length,
      served: cells.filter((cell) => servedOf(cell) > 0).length,
    }),
    unit: pledgesUnit(source, words),
    rowName: say('coverage.place'),
    groupName: say('filter.area'),
    series: statusSeries(words),
    groups: areas.flatMap(({ id, short }) => {
      const rows = cells
        .filter(({ area }) => area === id)
        .map(({ region, pledgeComponents }) => ({
          id: region,
          label: labelAmong(coverageRegions, region, words),
          values: pledgeComponents,
          to: `/${searchOf({ ...filters, cell: { area: id, region } })}`,
        }));
      return rows.length > 0 ? [{ id, label: label(short), rows }] : [];
    }),
    notes: [say('card.note.regions')],
  };
};

/** The areas of one type of party together. */
const byType = ({ figures }: CardSource): readonly (readonly [string, Counts])[] =>
  [...Map.groupBy(figures.types.filter(isPledged), ({ stakeholderType }) => stakeholderType)].map(
    ([type, each]) => [
      type,
      {
        pledgeComponents: statusCountsOf((status) =>
          each.reduce((sum, { pledgeComponents }) => sum + pledgeComponents[status], 0),
        ),
        offerComponents: 0,
      },
    ],
  );

const typeOrder = (id: string): number => {
  const place = stakeholderTypes.findIndex((type) => type.id === id);
  return place < 0 ? stakeholderTypes.length : place;
};

export const coveredTypesCard = (source: CardSource, words: Words): CardFigure => {
  const types = byType(source).toSorted(([left], [right]) => typeOrder(left) - typeOrder(right));
  return {
    name: 'coveredTypes',
    title: words.say('card.title.coveredTypes', {
      count: pledgedOf(source.figures),
      served: servedOf(source.figures),
    }),
    unit: pledgesUnit(source, words),
    rowName: words.say('filter.stakeholderType'),
    groupName: null,
    series: statusSeries(words),
    groups: [
      {
        id: 'all',
        label: null,
        rows: types.map(([id, { pledgeComponents }]) => ({
          id,
          label: labelAmong(stakeholderTypes, id, words),
          values: pledgeComponents,
        })),
      },
    ],
    notes: [],
  };
};

export const editionsCard = (source: CardSource, words: Words): CardFigure => {
  const { say } = words;
  const pledged = source.figures.editions.filter(isPledged);
  const forums = pledged.filter(({ edition }) => edition !== 'not_stated');
  return {
    name: 'editions',
    title: say('card.title.editions', {
      count: pledgedOf(source.figures),
      stated: forums.reduce((sum, each) => sum + pledgedOf(each), 0),
      forums: forums.length,
    }),
    unit: pledgesUnit(source, words),
    rowName: say('coverage.place'),
    groupName: say('filter.edition'),
    series: statusSeries(words),
    groups: pledged.map(({ edition, regions, pledgeComponents }) => ({
      id: edition,
      label: labelAmong(editions, edition, words),
      rows: [
        { id: 'all', label: say('card.allRegions'), values: pledgeComponents },
        ...regions.filter(isPledged).map((each) => ({
          id: each.region,
          label: labelAmong([...formerRegions, ...coverageRegions], each.region, words),
          values: each.pledgeComponents,
        })),
      ],
    })),
    notes: [say('card.note.editions')],
  };
};

export const initiativesCard = (source: CardSource, words: Words): CardFigure => {
  const { say } = words;
  const { figures } = source;
  const row = (id: string, label: string, { pledgeComponents }: Counts) => ({
    id,
    label,
    values: pledgeComponents,
  });
  return {
    name: 'initiatives',
    title: say('card.title.initiatives', {
      count: pledgedOf(figures),
      belong: pledgedOf(figures.inAnyInitiative),
    }),
    unit: pledgesUnit(source, words),
    rowName: say('card.initiative'),
    groupName: null,
    series: statusSeries(words),
    groups: [
      {
        id: 'all',
        label: null,
        rows: [
          ...figures.initiatives
            .filter(isPledged)
            .map((each) =>
              row(each.initiative, labelAmong(initiatives, each.initiative, words), each),
            ),
          row('any', say('card.anyInitiative'), figures.inAnyInitiative),
          row('none', say('card.noInitiative'), figures.inNoInitiative),
        ],
      },
    ],
    notes: [say('card.note.initiatives')],
  };
};
