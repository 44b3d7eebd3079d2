/** What an owner keeps back of a record that it releases: read by nobody who could not read the record before, until it is released. */
import { describe, expect, test } from 'vitest';

import { componentFields } from '#shared/domain/fields/component-fields';
import { type DescribedFields, fieldsOfKind } from '#shared/domain/fields/field';
import { recordFields } from '#shared/domain/fields/record-fields';
import { type RecordKind, recordKinds } from '#shared/domain/records/record';
import { type ReleaseGroup, releaseGroups } from '#shared/domain/release/release-groups';
import { opening, readRecord, releaseWith, runMinuteOf } from '#tests/support/announcements';
import { readBy, type Reading, readPublic } from '#tests/support/every-read';
import { violationsIn } from '#tests/support/invariants';
import { born, changed, type Living, step } from '#tests/support/lives';
import { ownerOf } from '#tests/support/refusals/scene';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

const everySet: readonly (readonly ReleaseGroup[])[] = releaseGroups.reduce<
  readonly (readonly ReleaseGroup[])[]
>((sets, group) => sets.flatMap((set) => [set, [...set, group]]), [[]]);

/** A value of a field in which a word stands, or which is another for another word. */
const valueOf = (name: string, { type }: DescribedFields[string]['holds'], word: string) => {
  const size = word.length;
  if (name === 'text') return `Hearing officers learn to interview children, as ${word} says.`;
  if (name === 'quantity') return { min: size, max: size, unit: 'days', per: 'once' };
  if (name === 'conditions') return [{ kind: 'funding', text: `Where ${word} pays.` }];
  if (type === 'texts') return [`${name} of ${word}`];
  if (type === 'count') return size;
  if (type === 'text') return `${name} of ${word}`;
  throw new Error(`Say what stands in ${name}, which may be kept back.`);
};

/** Every field of a table that may be kept back: with the given word in what is kept back, with another in the rest. */
const filled = (table: DescribedFields, withheld: readonly ReleaseGroup[], word: string) =>
  Object.fromEntries(
    Object.entries(table).flatMap(([name, { holds, releasedWith }]) =>
      releasedWith
        ? [[name, valueOf(name, holds, withheld.includes(releasedWith) ? word : 'Whimbrel')]]
        : [],
    ),
  );

const body = (
  world: World,
  kind: RecordKind,
  withheld: readonly ReleaseGroup[],
  word: string,
): object => {
  const said = {
    ...filled(fieldsOfKind(recordFields, kind), withheld, word),
    components: [
      aComponent({
        ...filled(componentFields, withheld, word),
        stage: 'in_progress',
        progressOn: '2025-12-01',
      }),
    ],
  };
  return kind === 'pledge'
    ? aPledgeBody(world.parties.state, said)
    : anOfferBody(world.parties.stakeholder, said);
};

/** A released record whose kept back fields name the word, in a world of its own. */
const released = async (
  kind: RecordKind,
  withheld: readonly ReleaseGroup[],
  word: string,
): Promise<{
  readonly world: World;
  readonly record: Living;
  /** Of a party that is to be told what suits its own. */
  readonly counterpart: Living;
}> => {
  const world = await aWorld();
  const record = await born(world, kind, body(world, kind, withheld, word));
  await step(world, record, 'acceptance');
  const answer = await releaseWith(world, record, { withheld });
  if (answer.status !== 200) throw new Error(answer.text);
  const otherKind = kind === 'pledge' ? 'offer' : 'pledge';
  const counterpart = await born(world, otherKind, body(world, otherKind, [], word));
  await world.settle();
  return { world, record, counterpart };
};

const bytesOf = (readings: readonly Reading[]): readonly string[] =>
  readings.map(({ what, answer }) => {
    const { 'x-request-id': id, ...headers } = answer.headers;
    return `${what} ${answer.status} ${JSON.stringify(headers)} ${answer.text.replaceAll(id ?? '', '')}`;
  });

const publicView = async (world: World, { kind, id }: Living) =>
  (await world.call(kind === 'pledge' ? 'getReleasedPledge' : 'getReleasedOffer', { path: { id } }))
    .body;

describe.each(recordKinds)('of a released %s', (kind) => {
  test.each(everySet.filter(({ length }) => length > 0))(
    'what is kept back (%s, %s, %s) changes no byte that everyone or another party reads',
    async (...groups) => {
      const withheld = groups.filter((group) => group !== undefined);
      const [one, other] = [
        await released(kind, withheld, 'Zebrafinch'),
        await released(kind, withheld, 'Sandpiper tern'),
      ];
      const read = async ({ world, record, counterpart }: typeof one) => {
        const ids = [record.id, counterpart.id];
        const asOthers = ['otherState', counterpart.as] as const;
        const readings = [...(await readPublic(world, ids))];
        for (const as of asOthers)
          readings.push(...(await readBy(world, { name: as, who: { as }, as }, ids)));
        return bytesOf(readings);
      };
      const seen = await read(one);
      expect(seen).toEqual(await read(other));
      expect(seen.join('\n')).not.toMatch(/Zebrafinch/i);
      expect(violationsIn(one.world.table.items())).toEqual([]);
      // There was something to find: its owner reads it, and everyone reads the rest.
      const owned = async ({ world, record }: typeof one) => (await readRecord(world, record)).text;
      expect(await owned(one)).not.toBe(await owned(other));
      const view = await publicView(one.world, one.record);
      expect(view.release.withheld).toEqual(withheld);
      expect(JSON.stringify(view).includes('Whimbrel')).toBe(
        !(withheld.includes('texts') && withheld.includes('partners')),
      );
    },
  );

  test('all is public where nothing is kept back, as before there was a choice', async () => {
    const { world, record } = await released(kind, [], 'Zebrafinch');
    const view = await publicView(world, record);
    expect(view.release.withheld).toBeUndefined();
    const [component] = view.components;
    expect(component.quantity).not.toBeNull();
    expect(component.conditions).toHaveLength(1);
    expect(JSON.stringify(view)).toContain('indicator of Whimbrel');
  });

  test('what was kept back is public by another release alone, and may be kept back again', async () => {
    const { world, record } = await released(kind, ['texts', 'amounts'], 'Zebrafinch');
    await changed(world, record, { title: 'Edited since' });
    await step(world, record, 'acceptance');
    await world.settle();
    expect((await publicView(world, record)).components[0]).toMatchObject({
      text: '',
      quantity: null,
    });

    await releaseWith(world, record, { withheld: ['amounts'] });
    const more = await publicView(world, record);
    expect(more.components[0]).toMatchObject({
      text: expect.stringContaining('Zebrafinch'),
      quantity: null,
    });
    expect(more.release.withheld).toEqual(['amounts']);

    await releaseWith(world, record, { withheld: ['texts', 'amounts', 'texts'] });
    const less = await publicView(world, record);
    await world.settle();
    expect([less.components[0].text, less.release.withheld]).toEqual(['', ['texts', 'amounts']]);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('what is announced opens with as much kept back as was consented to', async () => {
    const world = await aWorld();
    const record = await born(world, kind, body(world, kind, ['texts'], 'Zebrafinch'));
    await step(world, record, 'acceptance');
    const { body: announced } = await releaseWith(world, record, {
      publicFrom: opening,
      withheld: ['texts'],
    });
    expect(announced.announced.withheld).toEqual(['texts']);
    await runMinuteOf(world, '2026-06-01T08:59:00.000Z');
    await world.settle();

    const view = await publicView(world, record);
    expect([view.components[0].text, view.release.withheld]).toEqual(['', ['texts']]);
    const { body: history } = await world.call(
      kind === 'pledge' ? 'getPledgeHistory' : 'getOfferHistory',
      { as: record.as, path: { id: record.id } },
    );
    type Told = { readonly action: string; readonly withheld: readonly string[] };
    expect(history.items.map(({ action, withheld }: Told) => [action, withheld])).toEqual([
      ['create', []],
      ['acceptance', []],
      ['announcement', ['texts']],
      ['opening', ['texts']],
    ]);
    expect(bytesOf(await readPublic(world, [record.id])).join('\n')).not.toMatch(/Zebrafinch/i);
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});

test('whoever takes an announcement back keeps nothing back by it, and a group that is none is told', async () => {
  const world = await aWorld();
  const record = await born(world, 'pledge', body(world, 'pledge', [], ''));
  await step(world, record, 'acceptance');
  const refused = async (sent: object) => {
    const { status, body: problem } = await releaseWith(world, record, sent);
    return [status, problem.errors?.[0]?.pointer, problem.errors?.[0]?.code];
  };
  expect(await refused({ revoke: true, withheld: ['texts'] })).toEqual([
    422,
    '/withheld',
    'withheldOfNothing',
  ]);
  expect((await refused({ withheld: ['title'] }))[0]).toBe(422);
  expect(ownerOf('pledge')).toBe('state');
});

test('every public field that holds words of its owner is in a group, or is named here with why not', () => {
  /** Ids of other registers, and words that stand for a code where none answers. */
  const alwaysPublic = [
    'part',
    'areaInWords',
    'topicsInWords',
    'supportTypesInWords',
    'grfPledgeId',
    'portalPage',
    'migrationPledgeId',
    'iatiId',
    'otherIds',
    'answersPledge',
  ];
  const inNone = Object.entries({ ...componentFields, ...recordFields } as DescribedFields)
    .filter(([, { holds, audience }]) => audience === 'public' && /^texts?$/.test(holds.type))
    .filter(([, { releasedWith }]) => releasedWith === undefined)
    .map(([name]) => name);
  expect(inNone.toSorted()).toEqual(alwaysPublic.toSorted());
});
