import { describe, expect, test } from 'vitest';

import { madeUpRecords, rehearsingParty } from '#dashboard/rehearsal/made-up-records';
import { rehearse } from '#dashboard/rehearsal/rehearse';
import { languages } from '#shared/vocabulary/label';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';

const bodies = { pledge: aPledgeBody, offer: anOfferBody } as const;

const rehearsed = (kind: 'pledge' | 'offer', fields = {}, language: 'en' | 'ar' = 'en') => {
  const { partyId: _, ...content } = bodies[kind]('', fields);
  return rehearse({ kind, content, party: rehearsingParty[kind], language });
};

describe.each(['pledge', 'offer'] as const)('of a %s', (kind) => {
  test('suggests what suits it, with reasons that add up', async () => {
    const components = [
      aComponent({ area: 'A3', supportTypes: ['training'], places: { countries: ['XA', 'XB'] } }),
    ];
    const [first] = (await rehearsed(kind, { components }))?.suggestions.items ?? [];

    expect(first?.counterpart.kind).not.toBe(kind);
    expect(first?.explanation.parts.reduce((sum, { points }) => sum + points, 0)).toBe(
      first?.score,
    );
  });

  test('says its reasons in the reader’s language', async () => {
    const components = [aComponent({ area: 'A3', supportTypes: ['training'] })];
    const [first] = (await rehearsed(kind, { components }, 'ar'))?.suggestions.items ?? [];

    expect(first?.explanation.parts[0]?.sentence).toMatch(/\p{Script=Arabic}/u);
  });
});

test('every party and place is made up, and every content is one that could be sent', async () => {
  const said = JSON.stringify([madeUpRecords, rehearsingParty]);

  expect(said.match(/"(?:country|countries)":(?:"|\[")X[A-Z]/g)?.length).toBeGreaterThan(5);
  expect(said).not.toMatch(/"X[^A-Z]|"XK"/);
  for (const { kind, content, party } of madeUpRecords)
    for (const language of languages)
      expect(await rehearse({ kind, content, party, language })).toBeDefined();
});
