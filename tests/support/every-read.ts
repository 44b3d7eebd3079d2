/** Everything that everybody can read: each GET route, as each persona, for each id, in each form. */
import { dialects } from '#shared/contract/files/export-dialects';
import { files } from '#shared/contract/files/export-names';
import { type RouteId, routes } from '#shared/contract/routes';

import type { Answered, Call, Persona, World } from './world.ts';

const personas: readonly (Persona | undefined)[] = [
  'officer',
  'state',
  'otherState',
  'stakeholder',
  'reader',
  'administrator',
  undefined,
];

/** The reference function has no table: its answers are the same in every world. */
const readRoutes = (Object.keys(routes) as RouteId[]).filter(
  (id) => routes[id].method === 'GET' && routes[id].function !== 'reference',
);

const isLong = process.env['LONG'] === '1';

/** Writing a workbook takes most of the time of all reading: unless all is tried, people read every third, each another. */
const readsWorkbook = (as: Persona | undefined, file: number): boolean =>
  isLong || as === undefined || (personas.indexOf(as) + file) % 3 === 0;

const filesFor = (as: Persona | undefined): readonly Call[] =>
  files.flatMap(({ name, format }, at): readonly Call[] => {
    if (format === 'xlsx' && !readsWorkbook(as, at)) return [];
    // Of the formats, one alone has dialects.
    return format === 'csv'
      ? dialects.map((dialect) => ({ path: { name }, query: { dialect } }))
      : [{ path: { name } }];
  });

const pathsFor = (
  route: RouteId,
  as: Persona | undefined,
  ids: readonly string[],
): readonly Call[] => {
  const { path } = routes[route];
  if (path.includes('{name}')) return filesFor(as);
  if (path.includes('{address+}'))
    return ['checkpoint', 'key', 'tile/0/000.p/1', 'tile/entries/000.p/1'].map((address) => ({
      path: { address },
    }));
  return path.includes('{id}') ? ids.map((id) => ({ path: { id } })) : [{}];
};

export type Reading = { readonly what: string; readonly answer: Answered };

const readAs = (world: World, as: Persona | undefined, ids: readonly string[]) =>
  readBy(world, { name: as ?? 'anyone', who: as ? { as } : undefined, as }, ids);

/** Who reads: as a persona, as somebody else by their claims, or as everyone. */
export type EveryReader = {
  readonly name: string;
  readonly who: Call | undefined;
  /** Whose turn it is at a workbook. */
  readonly as?: Persona | undefined;
};

export const readBy = async (
  { call }: World,
  { name, who, as }: EveryReader,
  ids: readonly string[],
): Promise<readonly Reading[]> => {
  const readable = readRoutes.filter((route) => who || routes[route].access === 'public');
  const readings: Reading[] = [];
  for (const route of readable) {
    for (const request of pathsFor(route, as, ids)) {
      const answer = await call(route, { ...request, ...who });
      readings.push({ what: `${route} ${JSON.stringify(request)} as ${name}`, answer });
    }
  }
  return readings;
};

export const readEverything = async (
  world: World,
  ids: readonly string[],
): Promise<readonly Reading[]> =>
  (await Promise.all(personas.map((as) => readAs(world, as, ids)))).flat();

export const readPublic = (world: World, ids: readonly string[]): Promise<readonly Reading[]> =>
  readAs(world, undefined, ids);
