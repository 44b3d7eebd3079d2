/** Activities held against the rules of IATI 2.03 by code of its own: their elements, the order of these, and shares that add up. */
import { describe, expect, test } from 'vitest';

import type { FileRow } from '#shared/export/cells';
import { iatiActivities } from '#shared/export/iati';
import { readCsv, readFile, readParts } from '#tests/support/exported';
import { aMatch } from '#tests/support/matches';
import { importRows, realRows } from '#tests/support/public-record';
import { aRealWorld, aWorld } from '#tests/support/world';

/** As the schema of the standard has them; those with an asterisk may not be missing. */
const order =
  `iati-identifier* reporting-org* title* description* participating-org* activity-status* activity-date*
activity-scope recipient-country sector default-aid-type document-link`.split(/\s+/u);

type Piece = { readonly name: string; readonly attributes: string; readonly content: string };

/** The elements of one level. */
const elementsIn = (xml: string): readonly Piece[] =>
  [...xml.matchAll(/<([\w-]+)((?: [\w:-]+="[^"<]*")*)(?:\/>|>(.*?)<\/\1>)/gsu)].map(
    ([, name = '', attributes = '', content = '']) => ({ name, attributes, content }),
  );

const activitiesIn = (xml: string): readonly (readonly Piece[])[] =>
  [...xml.matchAll(/<iati-activity>(.*?)<\/iati-activity>/gsu)].map(([, content = '']) =>
    elementsIn(content),
  );

const attribute = ({ attributes }: Piece, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`, 'u').exec(attributes)?.[1];

const sumOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + Number(attribute(piece, 'percentage') ?? 100), 0);

const faultsOf = (activity: readonly Piece[]): readonly string[] => {
  const names = activity.map(({ name }) => name);
  const required = order.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  const places = names.map((name) => order.findIndex((each) => each.replace('*', '') === name));
  const named = (name: string) => activity.filter((piece) => piece.name === name);
  const ours = named('sector').filter((piece) => attribute(piece, 'vocabulary') === '99');
  return [
    ...required.filter((name) => !names.includes(name)).map((name) => `lacks ${name}`),
    ...(places.includes(-1) ? ['has an element that is not of the standard'] : []),
    ...(places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))
      ? []
      : ['is out of order']),
    ...[named('recipient-country'), ours].flatMap((pieces) =>
      pieces.length === 0 || sumOf(pieces) === 100 ? [] : ['has shares that do not add up'],
    ),
    ...named('activity-date').flatMap((piece) =>
      /^\d{4}-\d\d-\d\d$/.test(attribute(piece, 'iso-date') ?? '') ? [] : ['has no day'],
    ),
    ...[named('title'), named('description'), named('participating-org')]
      .flat()
      .flatMap(({ content }) =>
        /^<narrative>[^<>]+<\/narrative>$/u.test(content) ? [] : ['lacks words'],
      ),
  ];
};

describe('the activities of the real record', () => {
  test('are those matches that state a stage and a time, each as the standard has it, the rest counted', async () => {
    const world = await aRealWorld();
    await importRows(world, realRows);
    await world.settle();

    const { text, headers } = await readFile(world, 'iati.xml');
    const rows = await readCsv(world, 'matches', { query: { dialect: 'raw' } });

    expect(headers['content-type']).toBe('application/xml; charset=utf-8');
    expect(
      text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">'),
    ).toBe(true);
    expect(text.trimEnd().endsWith('</iati-activities>')).toBe(true);
    const activities = activitiesIn(text);
    const told = rows.filter(
      ({ state, start, end }) => state !== 'not_stated' && (start !== '' || end !== ''),
    );
    expect(activities.length).toBeGreaterThan(0);
    expect(activities).toHaveLength(told.length);
    expect(text).toContain(`not told here: ${rows.length - told.length} of these matches`);
    for (const activity of activities) expect(faultsOf(activity)).toEqual([]);
  });
});

const aRow = (fields: FileRow = {}): FileRow => ({
  match_id: 'm1',
  title: 'Training <&> "rest"',
  state: 'in_progress',
  supporters: 'One; Two',
  supporter_types: 'state; not_stated',
  recipients: 'Three',
  recipient_types: 'state',
  countries: 'KEN; UGA; TCD',
  areas: 'A1; A3; A4',
  support_types: 'technical',
  start: '2024',
  end: '2025-06',
  summary: null,
  source_url: 'https://example.org/a?b=1&c=2',
  ...fields,
});

test('shares of several places and areas add up to the whole', () => {
  const [activity = []] = activitiesIn(iatiActivities([aRow()], { goesOn: false, hasMore: false }));

  expect(faultsOf(activity)).toEqual([]);
  const days = activity.filter(({ name }) => name === 'activity-date');
  expect(
    days.map((day) => [attribute(day, 'type'), attribute(day, 'iso-date'), day.content]),
  ).toEqual([
    ['2', '2024-01-01', '<narrative>2024</narrative>'],
    ['3', '2025-06-30', '<narrative>2025-06</narrative>'],
  ]);
});

test.each([
  ['no stage', { state: 'not_stated' }],
  ['a proposal', { state: 'proposed' }],
  ['a decline', { state: 'declined' }],
  ['no time', { start: null, end: null }],
])('a match with %s is no activity', (_, fields) => {
  expect(activitiesIn(iatiActivities([aRow(fields)], { goesOn: false, hasMore: false }))).toEqual(
    [],
  );
});

test('a party’s text is no markup', () => {
  const xml = iatiActivities([aRow({ title: '</narrative><x a="1">\u0001' })], {
    goesOn: false,
    hasMore: false,
  });

  expect(xml).toContain('<narrative>&lt;/narrative&gt;&lt;x a=&quot;1&quot;&gt;\uFFFD</narrative>');
});

test('what is only proposed is no activity, for the Secretariat neither', async () => {
  const world = await aWorld();
  await aMatch(world, 'proposed');

  const parts = await readParts(world, 'iati.xml', { as: 'officer' });

  expect(activitiesIn(parts.map(({ text }) => text).join(''))).toEqual([]);
});
