/** An edit judges what it says anew, and leaves alone what was taken once and would be refused today. */
import { beforeEach, describe, expect, test } from 'vitest';

import { recordKey } from '#shared/table/keys';
import { born, type Living, step } from '#tests/support/lives';
import { aComponent, aPledgeBody } from '#tests/support/submissions';
import { etag } from '#tests/support/refusals/scene';
import { aWorld, type World } from '#tests/support/world';

type Fields = Readonly<Record<string, unknown>>;

const unseen = '\u2060\u2060';
let world: World;
let pledge: Living;

const stored = async (): Promise<{ readonly version: number } & Fields> => {
  const item = await world.table.get(recordKey('pledge', pledge.id));
  return item?.['record'] as { readonly version: number } & Fields;
};

const edit = async (body: Fields) => {
  const { version } = await stored();
  return world.call('editPledge', {
    as: 'state',
    path: { id: pledge.id },
    body,
    headers: { 'if-match': etag(version) },
  });
};

/** Taken by an earlier version, whose rule for texts was another. */
beforeEach(async () => {
  world = await aWorld();
  const body = aPledgeBody(world.parties.state, {
    components: [aComponent({ id: 'c1', area: 'A1' }), aComponent({ id: 'c2', area: 'A2' })],
  });
  pledge = await born(world, 'pledge', body);
  await step(world, pledge, 'acceptance');
  const item = await world.table.get(recordKey('pledge', pledge.id));
  const record = item?.['record'] as { readonly components: readonly Fields[] };
  const [first, ...others] = record.components;
  const components = [{ ...first, text: unseen }, ...others];
  await world.table.put({ ...item, record: { ...record, title: unseen, components } } as never);
});

describe('a record with texts that are refused since', () => {
  test('takes an edit of other fields, and keeps the texts', async () => {
    const answer = await edit({
      caseload: 'under_1000',
      components: [{ id: 'c1', target: ' Half of them ' }],
    });

    expect(answer.status, answer.text).toBe(200);
    expect(await stored()).toMatchObject({
      title: unseen,
      caseload: 'under_1000',
      components: [{ id: 'c1', text: unseen, target: 'Half of them' }, { id: 'c2' }],
    });
  });

  test('takes an edit that removes another component, so that the text stands elsewhere', async () => {
    const answer = await edit({
      removed: ['c2'],
      components: [{ text: 'A new part', area: 'A3' }],
    });

    expect(answer.status, answer.text).toBe(200);
  });

  test.each([
    [{ title: `${unseen}\u2060` }, '/title'],
    [{ caseload: 'many' }, '/caseload'],
    [{ components: [{ id: 'c1', due: 'soon' }] }, '/components/0/due'],
    [{ components: [{ id: 'c2', text: unseen }] }, '/components/0/text'],
    [{ components: [{ text: unseen, area: 'A1' }] }, '/components/0/text'],
  ])('refuses what is wrong in the edit alone: %#', async (body, pointer) => {
    const answer = await edit(body);

    expect(answer.status).toBe(422);
    expect((answer.body.errors as { pointer: string }[]).map((each) => each.pointer)).toEqual([
      pointer,
    ]);
  });

  test('is judged whole where it is submitted again', async () => {
    await step(world, pledge, 'return');

    const answer = await edit({ submit: true });

    expect(answer.status).toBe(422);
    expect((answer.body.errors as { pointer: string }[]).map((each) => each.pointer)).toEqual([
      '/title',
      '/components/0/text',
    ]);
  });
});
