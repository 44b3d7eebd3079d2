/** What a party keeps to itself changes nothing that others read, but as an edit of its contact does. */
import { beforeAll, describe, expect, test } from 'vitest';

import { type Reading, readEverything } from '#tests/support/every-read';
import { changed, step } from '#tests/support/lives';
import { aMatch } from '#tests/support/matches';
import { withoutTimeOfAsking } from '#tests/support/time-of-asking';
import { aWorld, type World } from '#tests/support/world';

type Edit = (world: World) => object;

const contactAt = (name: string) => ({
  contact: { name: 'The desk', email: `${name}@example.org` },
});

/** But for what no two answers have in common: numbers of requests, seals, places in lists and times of computing. */
const textOf = ({ what, answer }: Reading): string => {
  const { 'x-request-id': id = '', etag, ...others } = answer.headers;
  // The tag of an answer with seals in it is made of them as well.
  const headers = answer.text.includes('"hash":') ? others : { ...others, etag };
  const text = withoutTimeOfAsking(answer.text)
    .replaceAll(id, 'request')
    .replaceAll(/"hash":"[\da-f]+"/g, 'hash')
    .replaceAll(/"next":"[^"]+"/g, 'next')
    .replaceAll(/"asOf": ?"[^"]*"/g, 'asOf')
    // A day counts as new from thirty days before it is asked.
    .replace(/^(\{asOf),"since":"[^"]*"/, '$1');
  return `${what} ${answer.status} ${JSON.stringify(headers)} ${text}`;
};

const mayNotSee = ({ what }: Reading): boolean => !/ as (?:state|officer)$/.test(what);

/** Whatever others read of a released pledge in a match, and of all else, once its party has edited it so. */
const readAfter = async (edit: Edit): Promise<readonly string[]> => {
  const world = await aWorld();
  const { pledge, offer, id } = await aMatch(world, 'under_discussion');
  for (const record of [pledge, offer]) await step(world, record, 'release');
  await changed(world, pledge, contactAt('first'));
  await world.settle();
  await changed(world, pledge, edit(world));
  await world.settle();
  const read = await readEverything(world, [pledge.id, offer.id, id]);
  return read.filter(mayNotSee).map(textOf);
};

const kept: Readonly<Record<string, Edit>> = {
  'a follow-up plan': () => ({
    components: [
      { id: 'c1', nextStep: 'To cabinet', nextStepBy: '2027', nextStepRole: 'A', blockers: 'B' },
    ],
  }),
  'an excluded country': () => ({ excludedCountries: ['XM'] }),
  'the other side excluded': ({ parties }) => ({ excludedPartyIds: [parties.stakeholder] }),
};

describe('what a party keeps to itself', () => {
  let addressed: readonly string[];
  beforeAll(async () => {
    addressed = await readAfter(() => contactAt('another'));
  }, 60_000);

  test.each(Object.entries(kept))(
    '%s reads to whoever may not see it as an edit of the contact, to the byte',
    async (_, edit) => {
      const read = await readAfter(edit);

      expect(read.length).toBeGreaterThan(300);
      expect(read.filter((text, at) => text !== addressed[at])).toEqual([]);
    },
    60_000,
  );
});
