/** A number alone looks surer than it is: wherever the API answers a score, it says how much of it is known. */
import { expect, test } from 'vitest';

import { description } from '#tests/support/declared';

type Schema = { readonly properties?: Readonly<Record<string, { readonly type?: unknown }>> };

/** What a change would make of a pair stands beside the explanation of that pair. */
const exempt = ['components/schemas/Change'];

const saysHowMuch = ['known', 'parts', 'explanation'];

const isScore = ({ properties }: Schema): boolean =>
  ['score', 'points'].some((name) => properties?.[name]?.type === 'integer');

const schemasIn = (value: unknown, path: string): readonly (readonly [string, Schema])[] => {
  if (typeof value !== 'object' || value === null) return [];
  return [
    [path, value as Schema],
    ...Object.entries(value).flatMap(([name, inner]) => schemasIn(inner, `${path}/${name}`)),
  ];
};

const scored = schemasIn(description, '')
  .map(([path, schema]) => [path.slice(1), schema] as const)
  .filter(([, schema]) => isScore(schema));

test('every score of the API has beside it how much is known', () => {
  const alone = scored
    .filter(
      ([path, { properties = {} }]) =>
        !exempt.includes(path) && !saysHowMuch.some((name) => name in properties),
    )
    .map(([path]) => path);

  expect(scored.length).toBeGreaterThan(10);
  expect(alone).toEqual([]);
});
