/** The sections that tell what has support and what has none, by area, region and type of party. */
import type { ChartBlock, DocumentBlock, TableBlock } from './document.ts';
import type { Narrowing } from './figure-dimensions.ts';
import { notCoded } from '../vocabulary/regions.ts';
import { codesOf } from './named-codes.ts';
import { regionsOfScheme } from './region-scheme.ts';
import { sectionHeading, sectionParagraph, type Told } from './narrative-section.ts';

const totalOf = ({ say }: Told) => ({ id: 'stated', name: say('head.total') });

const areasOf = ({ language }: Told) =>
  codesOf.area.map(({ id, label }) => ({ id, name: label[language] }));

/** Said only where there are any, so that a report of before reads as it did. */
const notCodedArea = (say: Told['say'], count: number): readonly DocumentBlock[] =>
  count > 0 ? [sectionParagraph(say('areas.notCoded', { count }))] : [];

export const areaSection = (told: Told): readonly DocumentBlock[] => {
  const { say, value, numbers, language } = told;
  const statuses = codesOf.coverage.map(({ id, label }) => ({ id, name: label[language] }));
  const of = (area: string, coverage?: string): number =>
    value('pledges', 'components', { area, ...(coverage && { coverage }) });
  const table: TableBlock = {
    kind: 'table',
    caption: say('areas.caption'),
    head: [say('head.area'), ...statuses.map(({ name }) => name), say('head.total')],
    rows: [...areasOf(told), totalOf(told)].map(({ id, name }) => [
      name,
      ...statuses.map((status) => numbers(of(id, status.id))),
      numbers(of(id)),
    ]),
  };
  const chart: ChartBlock = {
    kind: 'chart',
    title: say('areas.chart'),
    description: table.rows
      .map(
        ([name, ...counts]) =>
          `${name}: ${statuses.map((each, at) => `${each.name} ${counts[at]}`).join(', ')}.`,
      )
      .join(' '),
    categories: areasOf(told).map(({ name }) => name),
    series: statuses.map(({ id, name }) => ({
      name,
      values: areasOf(told).map((area) => of(area.id, id)),
    })),
  };
  return [
    sectionHeading(say('section.areas')),
    chart,
    table,
    sectionParagraph(say('areas.notStated', { count: of('not_stated') })),
    ...notCodedArea(say, of(notCoded)),
  ];
};

export const regionSection = (told: Told): readonly DocumentBlock[] => {
  const { facts, say, value, language } = told;
  const columns = [...areasOf(told), totalOf(told)];
  const cell = (narrowing: Narrowing): string =>
    say('regions.cell', {
      open: value('pledges', 'components', { ...narrowing, coverage: 'open' }),
      all: value('pledges', 'components', narrowing),
    });
  return [
    sectionHeading(say('section.regions')),
    {
      kind: 'table',
      caption: say('regions.caption'),
      head: [say('head.region'), ...columns.map(({ name }) => name)],
      rows: regionsOfScheme(facts.regionScheme).map(({ id: region, label }) => [
        label[language],
        ...columns.map(({ id: area }) => cell({ area, region })),
      ]),
    },
    sectionParagraph(say('regions.note')),
  ];
};

export const typeSection = ({ say, value, numbers, language }: Told): readonly DocumentBlock[] => [
  sectionHeading(say('section.types')),
  {
    kind: 'table',
    caption: say('types.caption'),
    head: [say('head.type'), say('head.pledges'), say('head.offers')],
    rows: codesOf.type
      .map(({ id: type, label }) => ({
        name: label[language],
        counts: (['pledges', 'offers'] as const).map((entity) =>
          value(entity, 'components', { type }),
        ),
      }))
      .filter(({ counts }) => counts.some((count) => count > 0))
      .map(({ name, counts }) => [name, ...counts.map(numbers)]),
  },
];

export const offerSection = (told: Told): readonly DocumentBlock[] => {
  const { say, value, numbers } = told;
  return [
    sectionHeading(say('section.offers')),
    {
      kind: 'table',
      caption: say('offers.caption'),
      head: [
        say('head.area'),
        say('head.openOffers'),
        say('head.committedOffers'),
        say('head.total'),
      ],
      rows: [...areasOf(told), totalOf(told)].map(({ id: area, name }) => [
        name,
        ...['open', 'committed'].map((availability) =>
          numbers(value('offers', 'components', { area, availability })),
        ),
        numbers(value('offers', 'components', { area })),
      ]),
    },
  ];
};
