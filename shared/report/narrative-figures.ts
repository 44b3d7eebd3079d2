/** The sections of a report that tell figures, each by its name. */
import type { Language } from '../vocabulary/label.ts';
import { sayInFile } from '../export/words/words.ts';
import type { ChartBlock, DocumentBlock, TableBlock } from './document.ts';
import type { FigureValue, Narrowing } from './figures.ts';
import { codesOf } from './named-codes.ts';
import { regionsOfScheme } from './region-scheme.ts';
import type { ReportFacts } from './snapshot.ts';
import type { SayInReport } from './words/words.ts';

/** What every section is told with. */
export type Told = {
  readonly facts: ReportFacts;
  readonly say: SayInReport;
  readonly language: Language;
  readonly value: FigureValue;
  readonly numbers: (value: number) => string;
};

const heading = (text: string): DocumentBlock => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text });

const standing = ({ say, value, language }: Told): readonly DocumentBlock[] => {
  const sayFile = sayInFile(language);
  const counted = (entity: 'pledges' | 'offers') => ({
    records: value(entity, 'records'),
    components: value(entity, 'components'),
    parties: value(entity, 'parties'),
  });
  return [
    heading(say('section.standing')),
    {
      kind: 'list',
      items: [
        say('standing.pledges', counted('pledges')),
        say('standing.offers', counted('offers')),
        say('standing.matches', { count: value('matches', 'matches') }),
        ...(['pledges', 'offers'] as const).map((entity) =>
          say('standing.publication', {
            entity: sayFile(`entity.${entity}`),
            released: value(entity, 'records', { publication: 'released' }),
            restated: value(entity, 'records', { publication: 'restated' }),
          }),
        ),
      ],
    },
  ];
};

const totalOf = ({ say }: Told) => ({ id: 'stated', name: say('head.total') });

const areasOf = ({ language }: Told) =>
  codesOf.area.map(({ id, label }) => ({ id, name: label[language] }));

const areas = (told: Told): readonly DocumentBlock[] => {
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
    heading(say('section.areas')),
    chart,
    table,
    paragraph(say('areas.notStated', { count: of('not_stated') })),
  ];
};

const regions = (told: Told): readonly DocumentBlock[] => {
  const { facts, say, value, language } = told;
  const columns = [...areasOf(told), totalOf(told)];
  const cell = (narrowing: Narrowing): string =>
    say('regions.cell', {
      open: value('pledges', 'components', { ...narrowing, coverage: 'open' }),
      all: value('pledges', 'components', narrowing),
    });
  return [
    heading(say('section.regions')),
    {
      kind: 'table',
      caption: say('regions.caption'),
      head: [say('head.region'), ...columns.map(({ name }) => name)],
      rows: regionsOfScheme(facts.regionScheme).map(({ id: region, label }) => [
        label[language],
        ...columns.map(({ id: area }) => cell({ area, region })),
      ]),
    },
    paragraph(say('regions.note')),
  ];
};

const types = ({ say, value, numbers, language }: Told): readonly DocumentBlock[] => [
  heading(say('section.types')),
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

const offers = (told: Told): readonly DocumentBlock[] => {
  const { say, value, numbers } = told;
  return [
    heading(say('section.offers')),
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

type Line = { readonly name: string; readonly count: number };

const twoColumns = (
  { numbers, say }: Told,
  caption: string,
  head: string,
  lines: readonly Line[],
): TableBlock => ({
  kind: 'table',
  caption,
  head: [head, say('head.count')],
  rows: lines.map(({ name, count }) => [name, numbers(count)]),
});

const matches = (told: Told): readonly DocumentBlock[] => {
  const { say, value, language } = told;
  const lines = codesOf.state
    .map(({ id: state, label }) => ({
      name: label[language],
      count: value('matches', 'matches', { state }),
    }))
    .filter(({ count }) => count > 0);
  return [
    heading(say('section.matches')),
    twoColumns(told, say('matches.caption'), say('head.state'), lines),
  ];
};

const progress = (told: Told): readonly DocumentBlock[] => {
  const { say, value, language } = told;
  const stages = [
    ...codesOf.stage.map(({ id, label }) => ({ id, name: label[language] })),
    { id: 'no_update', name: say('progress.noUpdate') },
  ];
  const lines = stages.map(({ id: stage, name }) => ({
    name,
    count: value('pledges', 'components', { stage }),
  }));
  return [
    heading(say('section.progress')),
    twoColumns(told, say('progress.caption'), say('head.stage'), lines),
    paragraph(say('progress.note')),
  ];
};

const byEdition = (told: Told): readonly DocumentBlock[] => {
  const { say, value, language } = told;
  const lines = codesOf.edition
    .map(({ id: edition, label }) => ({
      name: label[language],
      count: value('pledges', 'components', { edition }),
    }))
    .filter(({ count }) => count > 0);
  return [
    heading(say('section.editions')),
    twoColumns(told, say('editions.caption'), say('head.edition'), lines),
  ];
};

export const figureSections = (told: Told): readonly DocumentBlock[] =>
  [standing, areas, regions, types, offers, matches, progress, byEdition].flatMap((section) =>
    section(told),
  );
