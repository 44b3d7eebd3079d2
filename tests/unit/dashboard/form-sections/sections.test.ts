import { describe, expect, test } from 'vitest';

import {
  currentSection,
  sectionBeside,
  sectionId,
  sectionsOf,
} from '#dashboard/form-sections/sections';
import { sectionIn, withSection } from '#dashboard/navigation/pages';

const two = sectionsOf({ components: 2, asksForContact: true });

describe('the sections of a form', () => {
  test('ask for the record, for each component, and end with the look at all answers', () => {
    const ids = two.map(sectionId);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 3)).toEqual(['record', '1.what', '1.kinds']);
    expect(ids.indexOf('2.what')).toBe(ids.indexOf('1.more') + 1);
    expect(ids.slice(-4)).toEqual(['components', 'last', 'contact', 'check']);
  });

  test('ask nobody for the contact of another party', () => {
    expect(sectionsOf({ components: 1, asksForContact: false }).map(sectionId)).not.toContain(
      'contact',
    );
  });

  test('lead from the first to the last and back', () => {
    const ids = two.map(sectionId);
    let [on, back] = [ids[0], ids.at(-1)];
    const [forwards, backwards] = [[on], [back]];
    while ((on = sectionBeside(on ?? '', 1, two))) forwards.push(on);
    while ((back = sectionBeside(back ?? '', -1, two))) backwards.push(back);

    expect(forwards).toEqual(ids);
    expect(backwards.toReversed()).toEqual(ids);
  });

  test.each([
    [null, 'record'],
    ['2.amount', '2.amount'],
    ['check', 'check'],
    ['3.amount', 'components'],
    ['nothing', 'record'],
  ])('of an address that says %j open %j', (asked, opened) => {
    expect(currentSection(asked, two)).toBe(opened);
  });

  test('have an address that keeps what else it says', () => {
    const address = withSection('/pledges/new', '?copy=abc&section=last', '1.where');

    expect(address).toBe('/pledges/new?copy=abc&section=1.where');
    expect(sectionIn(address.split('?')[1] ?? '')).toBe('1.where');
  });
});
