import { describe, expect, test } from 'vitest';

import { recordKinds } from '#shared/domain/records/record';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

type Fields = Readonly<Record<string, unknown>>;

const routes = {
  pledge: { create: 'createPledge', edit: 'editPledge', get: 'getPledge', as: 'state' },
  offer: { create: 'createOffer', edit: 'editOffer', get: 'getOffer', as: 'stakeholder' },
} as const;

const letters = { Latin: 'a', Arabic: 'ع', Chinese: '庇' } as const;
type Script = keyof typeof letters;

const asText = (script: Script, length: number): string =>
  Array.from({ length }, (_, index) => (index % 9 === 8 ? ' ' : letters[script])).join('');

const component = (script: Script, length: number): Fields => ({
  text: asText(script, Math.min(length, 3999)),
  area: 'A1',
  places: { countries: ['XA'] },
});

/** As many components as give about so many characters of text. */
const components = (script: Script, characters: number): readonly Fields[] =>
  Array.from({ length: Math.ceil(characters / 3999) }, (_, index) =>
    component(script, characters - index * 3999),
  );

describe.each(recordKinds)('a %s as large as one may be', (kind) => {
  const { create, edit, get, as } = routes[kind];

  /** Sent in two parts, since a body has a limit of its own. */
  const saved = async (script: Script, characters: number, draft: boolean) => {
    const world = await aWorld();
    const bodyOf = kind === 'pledge' ? aPledgeBody : anOfferBody;
    const all = components(script, characters);
    const perBody = script === 'Latin' ? 12 : 4;
    const [first, ...rest] = Array.from({ length: Math.ceil(all.length / perBody) }, (_, index) =>
      all.slice(index * perBody, (index + 1) * perBody),
    );
    const body = bodyOf(world.parties[as], { components: first });
    const made = await world.call(create, { as, body: draft ? { ...body, draft: true } : body });
    let last = made;
    for (const part of rest) {
      if (last.status >= 300) break;
      last = await world.call(edit, {
        as,
        path: { id: made.body.id },
        headers: { 'if-match': `"v${last.body.version}"` },
        body: { components: part },
      });
    }
    return { world, id: made.body.id as string, last, all };
  };

  test.each(['Latin', 'Arabic', 'Chinese'] as const)(
    'may be a draft, in %s letters',
    async (script) => {
      for (const characters of [20_000, 45_000, 55_000, 60_000, 70_000]) {
        const record = await saved(script, characters, false);
        const draft = await saved(script, characters, true);

        expect([characters, draft.last.status < 300]).toEqual([
          characters,
          record.last.status < 300,
        ]);
        expect(
          draft.world.table
            .items()
            .filter((item) => Buffer.byteLength(JSON.stringify(item)) > 390 * 1024)
            .map(({ SK }) => SK),
        ).toEqual([]);
      }
    },
  );

  test('is read and submitted as it was sent', async () => {
    const { world, id, last, all } = await saved('Latin', 70_000, true);

    const read = await world.call(get, { as, path: { id } });
    const submitted = await world.call(edit, {
      as,
      path: { id },
      headers: { 'if-match': `"v${last.body.version}"` },
      body: { submit: true },
    });

    expect(
      read.body.unfinished.components.every(
        ({ text }: Fields, index: number) => text === all[index]?.['text'],
      ),
    ).toBe(true);
    expect([submitted.status, submitted.body.state]).toEqual([200, 'submitted']);
  });

  test.each([true, false])('may be no larger: draft %s', async (draft) => {
    // Twenty components with every text that each may have.
    const { world, id, last } = await saved('Latin', 79_000, draft);
    const words = {
      target: asText('Latin', 1000),
      conditions: [{ kind: 'funding', text: asText('Latin', 1000) }],
    };
    const change = {
      components: Array.from({ length: 20 }, (_, index) => ({ id: `c${index + 1}`, ...words })),
    };

    const answer = await world.call(edit, {
      as,
      path: { id },
      headers: { 'if-match': `"v${last.body.version}"` },
      body: change,
    });

    expect(answer.status).toBe(413);
  });
});
