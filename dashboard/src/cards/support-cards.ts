/** Cards of who asks and gives, how long needs wait, and what becomes of them. Pure. */
import type { RecordKind } from '#shared/domain/records/record';
import { coverageRegions } from '#shared/vocabulary/regions';
import { notStated } from '#shared/vocabulary/label';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';

import { type ListOfFigure, listOfKind } from '../filters/list-of-figure.ts';
import type { Words } from '../i18n/words.ts';
import type { CardFigure, CardGroup, CardRow } from './card-figure.ts';
import {
  areaSeries,
  bothUnit,
  byArea,
  type CardSource,
  type Counts,
  inRegionOf,
  labelAmong,
  pledgedOf,
} from './card-parts.ts';

const isNotEmpty = ({ values }: CardRow): boolean =>
  Object.values(values).some((count) => count > 0);

export const withRows = (groups: readonly CardGroup[]): readonly CardGroup[] =>
  groups.flatMap((group) => {
    const rows = group.rows.filter(isNotEmpty);
    return rows.length > 0 ? [{ ...group, rows }] : [];
  });

const typeNames = [...stakeholderTypes.map(({ id }) => id), notStated];

export const typesCard = (source: CardSource, words: Words): CardFigure => {
  const { types } = source.figures;
  const { say } = words;
  const rows = (kind: RecordKind, countOf: (counts: Counts) => number): readonly CardRow[] =>
    typeNames.map((type) => ({
      id: type,
      label: labelAmong(stakeholderTypes, type, words),
      values: byArea(types, ({ stakeholderType }) => stakeholderType === type, countOf),
      lists: { ...listOfKind(kind, source.filters), stakeholderType: type },
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
      { id: 'pledged', label: say('card.pledged'), rows: rows('pledge', pledgedOf) },
      {
        id: 'offered',
        label: say('card.offered'),
        rows: rows('offer', (each) => each.offerComponents),
      },
    ]),
    ownScales: true,
    notes: [say('card.note.types')],
  };
};

export const concentrationCard = (source: CardSource, words: Words): CardFigure => {
  const regions = inRegionOf(source.filters, source.figures.regions);
  const { say } = words;
  const rows = (lists: ListOfFigure, countOf: (counts: Counts) => number): readonly CardRow[] =>
    coverageRegions.map(({ id }) => ({
      id,
      label: labelAmong(coverageRegions, id, words),
      values: byArea(regions, ({ region }) => region === id, countOf),
      lists: { ...lists, region: id },
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
      {
        id: 'open',
        label: say('card.open'),
        rows: rows(
          { ...listOfKind('pledge', source.filters), status: 'open' },
          (each) => each.pledgeComponents.open,
        ),
      },
      {
        id: 'offered',
        label: say('card.offered'),
        rows: rows(listOfKind('offer', source.filters), (each) => each.offerComponents),
      },
    ]),
    notes: [say('card.note.concentration')],
  };
};
