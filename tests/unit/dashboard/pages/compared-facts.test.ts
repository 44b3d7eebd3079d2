import { expect, test } from 'vitest';

import { comparedFacts } from '#dashboard/suggestions/compared-facts';
import { anOffer, aPledge } from '#tests/support/records';

import { inEnglish } from './rendered.ts';

test('what one side states alone stands beside nothing, and what neither states is left out', () => {
  const pledge = aPledge({ component: { supportTypes: ['training'] } });
  const offer = anOffer({ component: { places: { countries: ['XA'] } } });
  const [asked, given] = [pledge.components[0], offer.components[0]];
  if (!asked || !given) throw new Error('no component');

  const facts = comparedFacts(asked, given, inEnglish).map(({ key, pledge: one, offer: two }) => [
    key,
    one?.text,
    two?.text,
  ]);

  expect(facts).toContainEqual(['fact.support', 'Training', undefined]);
  expect(facts[0]?.[0]).toBe('field.area');
  expect(facts.map(([key]) => key)).not.toContain('fact.window');
});
