/** Cards of how far pledges are covered: by region, by type of party, by forum and by initiative. Pure. */
import { areas } from '#shared/vocabulary/areas';
import { coverageRegions } from '#shared/vocabulary/regions';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';
import { statusCountsOf } from '#shared/domain/coverage/counts';

import { searchOf } from '../filters/filters.ts';
import { listOfKind } from '../filters/list-of-figure.ts';
import type { Words } from '../i18n/words.ts';
import type { CardFigure } from './card-figure.ts';
import {
  type CardSource,
  type Counts,
  inRegionOf,
  labelAmong,
  pledgedOf,
  pledgesUnit,
  servedOf,
  statusSeries,
} from './card-parts.ts';

export const isPledged = (counts: Counts): boolean => pledgedOf(counts) > 0;

export const regionsCard = (source: CardSource, words: Words): CardFigure => {
  const { figures, filters } = source;
  const { say, label } = words;
  const cells = inRegionOf(filters, figures.regions).filter(isPledged);
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
          lists: { ...listOfKind('pledge', filters), area: id, region },
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
          lists: { ...listOfKind('pledge', source.filters), stakeholderType: id },
        })),
      },
    ],
    notes: [],
  };
};
