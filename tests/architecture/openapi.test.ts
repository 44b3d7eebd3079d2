import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { openApiDocument } from '#infra/tools/openapi';
import type { Operation } from '#shared/contract/operation';
import { operations } from '#shared/contract/operations';
import { describedPath, type RouteId, routes } from '#shared/contract/routes';
import { root } from '#tests/support/source-files';

type Described = {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
  readonly security?: readonly object[];
};

const kept = JSON.parse(readFileSync(path.join(root, 'shared/contract/openapi.json'), 'utf8')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
};

const describedAs = (id: RouteId): Described | undefined =>
  kept.paths[describedPath(routes[id])]?.[routes[id].method.toLowerCase()];

describe('the description of the API', () => {
  test('is the one that the schemas make today: run `npm run openapi` when they change', () => {
    expect(kept).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  });

  test.each(Object.keys(routes) as RouteId[])(
    'of %s says its headers, body, answers and who may call',
    (id) => {
      const operation: Operation = operations[id];
      const described = describedAs(id);

      const headers = described?.parameters
        ?.filter((each) => each.in === 'header')
        .map(({ name }) => name);
      expect(described?.operationId).toBe(id);
      // What is read in one shape can be asked for again by its ETag; files are asked for once.
      const isAskedAgain =
        routes[id].method === 'GET' && (operation.answer !== undefined || id === 'getOpenApi');
      expect(headers ?? []).toEqual([
        ...operation.needs,
        ...(isAskedAgain ? ['If-None-Match'] : []),
      ]);
      expect(described?.responses['304'] !== undefined).toBe(isAskedAgain);
      expect(described?.requestBody !== undefined).toBe(operation.body !== undefined);
      expect(described?.responses[String(operation.status)]).toBeDefined();
      expect(described?.security?.length === 0).toBe(routes[id].access === 'public');
    },
  );
});
