import { expect, test } from 'vitest';

import type { ListPage } from '#dashboard/api/answers';
import { type LoadPage, pastEmptyPages } from '#dashboard/api/pages-in-turn';
import { noAnswer } from '#dashboard/api/problem';

type World = { pages: readonly (readonly string[])[] };

/** The ETag of a page names what stands on it, and its cursor where it stands. */
const loading = (world: World) => {
  const asked: string[] = [];
  const load: LoadPage<ListPage<string>> = async (cursor = '0', ifNoneMatch) => {
    const at = Number(cursor);
    const items = [...(world.pages[at] ?? [])];
    const tag = `"${at} ${items.join()}"`;
    const isUnchanged = ifNoneMatch === tag;
    asked.push(isUnchanged ? `${cursor} unchanged` : cursor);
    if (isUnchanged) return { ok: false, problem: { ...noAnswer, status: 304 } };
    const next = at + 1 < world.pages.length ? { next: String(at + 1) } : {};
    return { ok: true, value: { items, ...next }, etag: null, tag };
  };
  return { load: pastEmptyPages(load), asked };
};

const answered = async (
  load: LoadPage<ListPage<string>>,
  cursor?: string,
  ifNoneMatch?: string,
) => {
  const answer = await load(cursor, ifNoneMatch);
  if (!answer.ok) throw new Error(`Answered ${answer.problem.status}`);
  return { ...answer.value, tag: answer.tag };
};

test('empty pages are followed, and each is asked for again by the ETag that it had', async () => {
  const { load, asked } = loading({ pages: [[], [], ['heron'], ['crane']] });
  const { items, next, tag } = await answered(load);
  expect([items, next]).toEqual([['heron'], '3']);

  asked.length = 0;
  expect(await load(undefined, tag)).toMatchObject({ ok: false, problem: { status: 304 } });
  expect(asked).toEqual(['0 unchanged', '1 unchanged', '2 unchanged']);
});

test('what became another behind an empty page is found, and so is what came to one', async () => {
  const world: World = { pages: [[], ['heron']] };
  const { load } = loading(world);
  const { tag } = await answered(load);

  world.pages = [[], ['heron', 'crane']];
  const later = await answered(load, undefined, tag);
  expect(later.items).toEqual(['heron', 'crane']);

  world.pages = [['stork'], ['heron', 'crane']];
  expect((await answered(load, undefined, later.tag)).items).toEqual(['stork']);
});

test('a page that became another is read once', async () => {
  const world: World = { pages: [['heron']] };
  const { load, asked } = loading(world);
  const { tag } = await answered(load);

  asked.length = 0;
  world.pages = [['crane']];
  await answered(load, undefined, tag);
  expect(asked).toEqual(['0']);
});

test('so many empty pages are followed by themselves, from wherever the list goes on', async () => {
  const { load, asked } = loading({ pages: Array.from({ length: 50 }, () => []) });

  expect((await answered(load, '10')).next).toBe('30');
  expect(asked).toHaveLength(20);
});
