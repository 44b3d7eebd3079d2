import { describe, expect, it } from 'vitest';

import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { shownErrors } from '#dashboard/forms/faults/error-words';
import { fieldOfPointer } from '#dashboard/forms/faults/field-of-pointer';

const keys = ['k1', 'k4'];

describe('a refusal', () => {
  it.each([
    ['/title', 'title'],
    ['/components/1/area', 'c.k4.area'],
    ['/components/0/quantity/max', 'c.k1.max'],
    ['/components/0/places', 'c.k1.where'],
    ['/components/0/places/countries/3', 'c.k1.countries'],
    ['/components/1/window/end', 'c.k4.end'],
    ['/components/0/conditions/2/text', 'c.k1.conditions'],
    ['/components/0/topics/0', 'c.k1.topics'],
    ['/contact/email', 'contact.email'],
    ['/sources/1', 'sources'],
  ])('at %s lands on the field %s', (pointer, id) => {
    expect(fieldOfPointer(pointer, keys)?.id).toBe(id);
  });

  it.each(['', '/components', '/components/9/text'])('at "%s" lands on no field', (pointer) => {
    expect(fieldOfPointer(pointer, keys)).toBeNull();
  });

  it('is told with its component, its field and what to do', () => {
    const [shown] = shownErrors(
      [{ pointer: '/components/1/window/start', code: 'notADate', detail: 'in English' }],
      { kind: 'pledge', keys },
      wordsIn('en', englishScreens),
    );

    expect(shown).toEqual({
      id: 'c.k4.start',
      text: 'Component 2: “From”: Write a real date: 2027, 2027-03 or 2027-03-15.',
      advice: 'Write a real date: 2027, 2027-03 or 2027-03-15.',
    });
  });

  it("with a code that the page does not know is told in the API's words", () => {
    const [shown] = shownErrors(
      [{ pointer: '/linkedId', code: 'noSuchRecord', detail: 'Give the id of a record.' }],
      { kind: 'pledge', keys },
      wordsIn('en', englishScreens),
    );

    expect(shown?.text).toBe('Give the id of a record.');
  });
});
