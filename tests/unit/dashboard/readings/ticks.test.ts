/** Which proposals are ticked before anybody ticks anything, and what goes along with a tick. */
import { expect, it } from 'vitest';

import type { ProposedAnswer } from '#dashboard/readings/proposals';
import { isTicked, type Toggled, withToggled } from '#dashboard/readings/ticks';

const proposal = (
  field: ProposedAnswer['field'],
  grade: ProposedAnswer['grade'],
): ProposedAnswer => ({
  id: `${field} x`,
  field,
  value: 'x',
  grade,
  spans: [],
  quotes: [],
});

const none: Toggled = new Set();
const ticked = (all: readonly ProposedAnswer[], toggled: Toggled = none) =>
  all.filter((each) => isTicked(each, all, toggled)).map(({ field }) => field);

it('what is sure is ticked at first, what is likely is not', () => {
  expect(ticked([proposal('languages', 'sure'), proposal('quantity', 'likely')])).toEqual([
    'languages',
  ]);
});

it('a topic is never ticked without its area, nor anywhere beside a place', () => {
  const topic = proposal('topics', 'sure');
  const area = proposal('area', 'likely');
  const [place, anywhere] = [proposal('countries', 'sure'), proposal('anywhere', 'sure')];
  const [areaAndTopic, places] = [
    [area, topic],
    [place, anywhere],
  ] as const;

  expect(ticked(areaAndTopic)).toEqual([]);
  const both = withToggled(topic, areaAndTopic, none);
  expect(ticked(areaAndTopic, both)).toEqual(['area', 'topics']);
  expect(ticked(areaAndTopic, withToggled(area, areaAndTopic, both))).toEqual([]);

  expect(ticked(places)).toEqual(['countries']);
  const turned = withToggled(anywhere, places, none);
  expect(ticked(places, turned)).toEqual(['anywhere']);
  expect(ticked(places, withToggled(place, places, turned))).toEqual(['countries']);
});

it('a tick that is set and taken back leaves everything as it was', () => {
  const all = [proposal('languages', 'sure'), proposal('quantity', 'likely')] as const;
  const [, likely] = all;

  expect(withToggled(likely, all, withToggled(likely, all, none))).toEqual(none);
});
