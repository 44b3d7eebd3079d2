/** Cards of the forums at which pledges were made, and of the initiatives to which they belong. Pure. */
import { editions } from '#shared/vocabulary/editions';
import { initiatives } from '#shared/vocabulary/initiatives';
import { coverageRegions, formerRegions } from '#shared/vocabulary/regions';

import { type ListOfFigure, listOfKind } from '../filters/list-of-figure.ts';
import type { Words } from '../i18n/words.ts';
import type { CardFigure } from './card-figure.ts';
import {
  type CardSource,
  type Counts,
  labelAmong,
  pledgedOf,
  pledgesUnit,
  statusSeries,
} from './card-parts.ts';
import { isPledged } from './coverage-cards.ts';

export const editionsCard = (source: CardSource, words: Words): CardFigure => {
  const { say } = words;
  const pledged = source.figures.editions.filter(isPledged);
  const ofForum = (edition: string): ListOfFigure => ({
    ...listOfKind('pledge', source.filters),
    edition: edition,
  });
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
        {
          id: 'all',
          label: say('card.allRegions'),
          values: pledgeComponents,
          lists: ofForum(edition),
        },
        ...regions.filter(isPledged).map((each) => ({
          id: each.region,
          label: labelAmong([...formerRegions, ...coverageRegions], each.region, words),
          values: each.pledgeComponents,
          lists: { ...ofForum(edition), regionThen: each.region },
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
    lists: {
      ...listOfKind('pledge', source.filters),
      initiative: id,
    },
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
