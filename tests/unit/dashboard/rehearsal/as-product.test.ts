/** What a rehearsal shows is what the product answers of the same record among the same counterparts. */
import { describe, expect, test } from 'vitest';

import { madeUpRecords, rehearsingParty } from '#dashboard/rehearsal/made-up-records';
import { counterpartsOf, rehearse } from '#dashboard/rehearsal/rehearse';
import type { SuggestionsView } from '#shared/contract/suggestions/suggestion-views';
import { firstPolicy, mostPoints } from '#shared/domain/matching/policy';
import { type RecordKind, recordKinds } from '#shared/domain/records/record';
import { readingOfRecord } from '#shared/reading/reading-of-record';
import { type Language, languages } from '#shared/vocabulary/label';
import { etag } from '#tests/support/refusals/scene';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

const today = '2026-11-29T12:00:00.000Z';

const routes = {
  pledge: {
    create: 'createPledge',
    accept: 'acceptPledge',
    release: 'releasePledge',
    preview: 'previewPledge',
  },
  offer: {
    create: 'createOffer',
    accept: 'acceptOffer',
    release: 'releaseOffer',
    preview: 'previewOffer',
  },
} as const;

const registered = async (world: World, party: object, sub: string): Promise<string> => {
  const made = await world.call('createParty', { as: 'administrator', body: party });
  const partyId = made.body.id as string;
  await world.call('putUser', {
    as: 'administrator',
    path: { sub },
    body: { role: 'representative', partyId },
  });
  return partyId;
};

/** A register of the same parties and records, each accepted and released. */
const aRegister = async (): Promise<World> => {
  const world = await aWorld(undefined, 'made_up', { now: () => today });
  for (const [index, { kind, content, party }] of madeUpRecords.entries()) {
    const { id: _, ...named } = party;
    const claims = { sub: `maker-${index}` };
    const partyId = await registered(
      world,
      { ...named, name: `${named.name} (${index})` },
      claims.sub,
    );
    const { create, accept, release } = routes[kind];
    const made = await world.call(create, { claims, body: { ...content, partyId } });
    const path = { id: made.body.id as string };
    let version = made.body.version as number;
    for (const [route, who] of [
      [accept, { as: 'officer' as const }],
      [release, { claims }],
    ] as const) {
      const headers = { 'if-match': etag(version) };
      const answer = await world.call(route, { ...who, path, headers, body: {} });
      if (answer.status !== 200) throw new Error(answer.text);
      version = answer.body.version as number;
    }
  }
  await world.settle();
  return world;
};

/** Ids, versions and references are of each register. */
const told = ({ items, policyVersion }: SuggestionsView) => ({
  policyVersion,
  items: items.map(({ score, explanation, counterpart }) => ({
    score,
    title: counterpart.title,
    parts: explanation.parts.map(({ part, points, of, sentence, values }) => ({
      part,
      points,
      of,
      sentence,
      words: values['words'],
    })),
    gates: explanation.gates.map(({ gate, verdict }) => [gate, verdict]),
  })),
});

const texts: Readonly<Record<Language, string>> = {
  en: 'First decisions take three years. We ask for training of new officers in interviewing, in Chad and Kenya.',
  fr: 'Les décisions prennent trois ans. Nous demandons la formation des agents à la conduite des entretiens, au Tchad.',
  es: 'Pedimos capacitación de funcionarios y un sistema de gestión de expedientes, también en Kenia.',
  ar: 'نعدّ قانوناً جديداً للجوء ونطلب تدريب الموظفين وملاحظات على المسودة.',
};

const bodies = { pledge: aPledgeBody, offer: anOfferBody } as const;

describe.each(recordKinds)('of a %s', (kind: RecordKind) => {
  test('policy, scores, parts and reasons are those of the product', async () => {
    const world = await aRegister();
    const party = rehearsingParty[kind];
    const { id: _, ...named } = party;
    const claims = { sub: 'who-rehearses' };
    const partyId = await registered(world, { ...named, name: `${named.name} (own)` }, claims.sub);
    let compared = 0;
    for (const language of languages)
      for (const area of ['A1', 'A2', 'A3'] as const) {
        const components = [
          aComponent({
            area,
            text: texts[language],
            places: kind === 'pledge' ? { countries: ['XA'] } : { anywhere: true },
            topics: [],
          }),
        ];
        const { partyId: __, ...content } = bodies[kind]('', { language, components });
        const answer = await world.call(routes[kind].preview, {
          claims,
          query: { language },
          body: { ...content, partyId },
        });
        expect(answer.status, answer.text).toBe(200);
        const rehearsed = await rehearse({ kind, content, party, language });

        expect(rehearsed && told(rehearsed.suggestions)).toEqual(told(answer.body));
        compared += rehearsed?.suggestions.items.length ?? 0;
      }
    expect(compared).toBeGreaterThan(5);
  });
});

test('is by the policy that reads', async () => {
  const [{ kind, content, party }] = madeUpRecords as [(typeof madeUpRecords)[number]];
  const rehearsed = await rehearse({ kind, content, party, language: 'en' });

  expect(rehearsed?.suggestions.policyVersion).toBe(firstPolicy.version);
  expect(mostPoints(firstPolicy)).toBe(1000);
});

/** Where the tables of terms change, `npx vitest -u` over this file reads them anew. */
test('the made-up records are read by the tables of today', async () => {
  const read = await Promise.all(
    recordKinds
      .flatMap(counterpartsOf)
      .map(async (record) => [record.id, await readingOfRecord(record)]),
  );

  await expect(`${JSON.stringify(Object.fromEntries(read), null, 2)}\n`).toMatchFileSnapshot(
    '../../../../dashboard/src/rehearsal/made-up-readings.json',
  );
});
