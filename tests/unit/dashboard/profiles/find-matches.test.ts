import { expect, test } from 'vitest';

import { noAnswer } from '#dashboard/api/problem';
import {
  findMatches,
  type LoadMatches,
  type PageOfMatches,
} from '#dashboard/profiles/find-matches';

type World = { pages: readonly (readonly string[])[]; fails?: boolean };

/** A page for each list of supporters; its ETag names them, and its cursor where it stands. */
const loading = (world: World) => {
  const asked: string[] = [];
  const load: LoadMatches = async (cursor = '0', ifNoneMatch) => {
    const at = Number(cursor);
    const supporters = world.pages[at] ?? [];
    const tag = `"${supporters.join()}"`;
    const isUnchanged = ifNoneMatch === tag;
    asked.push(isUnchanged ? `${cursor} unchanged` : cursor);
    if (world.fails) return { ok: false, problem: { ...noAnswer, status: 503 } };
    if (isUnchanged) return { ok: false, problem: { ...noAnswer, status: 304 } };
    const items = supporters.map((id) => ({ id, supporters: [{ id }], recipients: [] }));
    const next = at + 1 < world.pages.length ? { next: String(at + 1) } : {};
    return { ok: true, value: { items, ...next }, etag: null, tag } as unknown as PageOfMatches;
  };
  return { load, asked };
};

const found = async (load: LoadMatches, tag?: string) => {
  const answer = await findMatches(load, tag);
  return answer.ok
    ? { ids: answer.value.matches.map(({ id }) => id), isCut: answer.value.isCut, tag: answer.tag }
    : answer.problem.status;
};

const first = async (load: LoadMatches) => {
  const answer = await found(load);
  if (typeof answer === 'number') throw new Error(`Answered ${answer}`);
  return answer;
};

test('while no page is another, each is asked for by its own ETag and none is read', async () => {
  const { load, asked } = loading({ pages: [['heron'], ['heron two']] });
  const { ids, tag } = await first(load);
  expect(ids).toEqual(['heron', 'heron two']);

  asked.length = 0;
  expect(await found(load, tag)).toBe(304);
  expect(asked).toEqual(['0 unchanged', '1 unchanged']);
});

test('what changes on a later page is found, with all that stands on the others', async () => {
  const world: World = { pages: [['heron'], []] };
  const { load } = loading(world);
  const { tag } = await first(load);

  world.pages = [['heron'], ['heron two']];
  expect(await found(load, tag)).toMatchObject({ ids: ['heron', 'heron two'] });
});

test('a page that does not come is told as what it is, and not as nothing new', async () => {
  const world: World = { pages: [['heron']] };
  const { load } = loading(world);
  const { tag } = await first(load);

  world.fails = true;
  expect(await found(load, tag)).toBe(503);
});

test('so many pages are read, and what lies behind them is said to be left out', async () => {
  const { load, asked } = loading({ pages: Array.from({ length: 7 }, () => ['heron']) });

  expect(await first(load)).toMatchObject({ isCut: true });
  expect(asked).toHaveLength(5);
});
