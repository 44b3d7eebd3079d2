import { describe, expect, test } from 'vitest';

import type { StoredRecord } from '#shared/domain/records/record';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';
import { violationsIn } from '#tests/support/invariants';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

const prose = (text: string) => ({
  components: [aComponent({ area: null, topics: [], supportTypes: [], text })],
});

const born = async (world: World, kind: 'pledge' | 'offer', text: string, language = 'en') => {
  const [route, as, body] =
    kind === 'pledge'
      ? (['createPledge', 'state', aPledgeBody('', prose(text))] as const)
      : (['createOffer', 'stakeholder', anOfferBody('', prose(text))] as const);
  const { partyId: _, ...said } = body;
  const answer = await world.call(route, { as, body: { ...said, language } });
  expect(answer.status).toBe(201);
  return answer.body as { readonly id: string };
};

const asked = 'We ask for training of our interviewers in hearing children.';
const fitting = 'We train interviewers who hear children.';
const other = 'We lend vehicles and computers for registration desks.';

const suggestedTo = async (world: World, id: string) => {
  const { body } = await world.call('getPledgeSuggestions', {
    as: 'officer',
    path: { id },
    query: { language: 'en' },
  });
  return body.items as {
    counterpart: { id: string };
    tooLittle: boolean;
    explanation: { parts: { part: string; sentence: string }[] };
  }[];
};

const metaOf = (world: World, kind: 'pledge' | 'offer', id: string) =>
  world.table.get(recordKey(kind, id));

const postings = (world: World, id: string) =>
  world.table
    .items()
    .filter(
      ({ PK, SK, features }) => PK.startsWith('POST#') && SK === id && features !== undefined,
    );

describe('a record that states its prose alone', () => {
  test('is suggested by what its words say, with the right one first and its words told', async () => {
    const world = await aWorld();
    const far = await born(world, 'offer', other);
    const near = await born(world, 'offer', fitting);
    const pledge = await born(world, 'pledge', asked);
    await world.settle();

    const items = await suggestedTo(world, pledge.id);

    expect(items.map(({ counterpart }) => counterpart.id)).toEqual([near.id, far.id]);
    const [topics] = items[0]?.explanation.parts ?? [];
    expect(topics?.sentence).toMatch(/^As far as the texts tell, both speak of: /);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('tells the rarer words that both use, as it writes them, from the list and from the pair', async () => {
    const world = await aWorld();
    const offer = await born(world, 'offer', 'Our INTERVIEWER pool lends stenographers in winter.');
    const strange = await born(world, 'offer', 'Nous prêtons des voitures.');
    const pledge = await born(world, 'pledge', 'We ask for Interviewers and a stenographer.');
    await world.settle();
    const likenessIn = (parts: { part: string; sentence: string }[]) =>
      parts.find(({ part }) => part === 'likeness')?.sentence;

    const items = await suggestedTo(world, pledge.id);
    const { body } = await world.call('explainPledgeSuggestion', {
      as: 'officer',
      path: { id: pledge.id, counterpartId: offer.id },
      query: { language: 'en' },
    });

    const told = items.map(({ counterpart, explanation: { parts } }) => [
      counterpart.id,
      likenessIn(parts),
    ]);
    const both = 'Rarer words that both use: synthetic, stenographer and Interviewers.';
    expect(told).toContainEqual([offer.id, both]);
    expect(told).not.toContainEqual([strange.id, both]);
    expect(likenessIn(body.best.parts)).toBe(both);
  });

  test('has its reading beside the record, not in it, and in every posting of its version', async () => {
    const world = await aWorld();
    const { id } = await born(world, 'offer', fitting);

    const meta = await metaOf(world, 'offer', id);
    const reading = meta?.['reading'];

    expect(reading).toMatch(/^[0-9a-f]{16}~en~/);
    expect(meta?.['record']).not.toHaveProperty('reading');
    expect(postings(world, id).map(({ features }) => (features as StoredRecord).reading)).toEqual([
      reading,
    ]);
    const shown = await world.call('getOffer', { as: 'officer', path: { id } });
    expect(shown.text).not.toContain(String(reading));
  });

  test('is read anew in the transaction that changes its words, and in no other', async () => {
    const world = await aWorld();
    const { id } = await born(world, 'offer', other);
    const before = (await metaOf(world, 'offer', id))?.['reading'];
    const headers = { 'if-match': '"v1"' };
    await world.call('acceptOffer', { as: 'officer', path: { id }, body: {}, headers });
    const accepted = (await metaOf(world, 'offer', id))?.['reading'];
    await world.call('editOffer', {
      as: 'stakeholder',
      path: { id },
      body: {
        components: [{ ...aComponent({ id: 'c1', area: null, topics: [] }), text: fitting }],
      },
      headers: { 'if-match': '"v2"' },
    });
    const edited = (await metaOf(world, 'offer', id))?.['reading'];
    await world.settle();

    expect(accepted).toBe(before);
    expect(edited).not.toBe(before);
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});

describe('a pair of which nothing is known but where it lies', () => {
  test('says too little to judge, and one whose sides both say what they are about does not', async () => {
    const world = await aWorld();
    await born(world, 'offer', fitting);
    const vague = await born(world, 'pledge', 'Nous en parlerons bientôt.', 'fr');
    const pledge = await born(world, 'pledge', asked);
    await world.settle();

    const [toVague, toPledge] = [
      await suggestedTo(world, vague.id),
      await suggestedTo(world, pledge.id),
    ];

    expect(toVague.map(({ tooLittle }) => tooLittle)).toEqual([true]);
    expect(toPledge.map(({ tooLittle }) => tooLittle)).toEqual([false]);
  });
});

describe('a record that other tables read, or none', () => {
  test.each([undefined, 'other-tables~en~0~0~~~~~'])(
    'is found by verification, read anew and counted apart from drift (%s)',
    async (reading) => {
      const world = await aWorld();
      const offer = await born(world, 'offer', fitting);
      const pledge = await born(world, 'pledge', asked);
      await world.settle();
      const right = (await metaOf(world, 'offer', offer.id))?.['reading'];
      const older = { ...(await metaOf(world, 'offer', offer.id)) } as never as Record<
        string,
        unknown
      >;
      delete older['reading'];
      await world.table.put({ ...older, ...(reading ? { reading } : {}) } as never);
      for (const posting of postings(world, offer.id)) {
        const { reading: _, ...features } = posting['features'] as StoredRecord;
        await world.table.put({
          ...posting,
          features: { ...features, ...(reading ? { reading } : {}) },
        });
      }
      await world.settle();

      const found = await world.call('verify', { as: 'officer', body: {} });
      await world.settle();
      const again = await world.call('verify', { as: 'officer', body: {} });

      expect(found.body).toMatchObject({ readAnew: 1, drift: [] });
      expect(again.body).toMatchObject({ readAnew: 0, drift: [], suspects: [] });
      const meta = await metaOf(world, 'offer', offer.id);
      expect(meta?.['reading']).toBe(right);
      expect(recordIn(meta ?? {}).version).toBe(1);
      expect((await suggestedTo(world, pledge.id)).length).toBe(1);
      expect(violationsIn(world.table.items())).toEqual([]);
    },
  );
});
