/** Which route answers a request, by an HTTP API's rules: exact before `{name}` before `{name+}` before `$default`. */

import type { RouteDefinition } from '../template/template-types.ts';

export type RouteMatch = {
  readonly route: RouteDefinition;
  readonly pathParameters: Readonly<Record<string, string>>;
};

export type Matching =
  | ({ readonly kind: 'found' } & RouteMatch)
  /** The path exists, with these methods. */
  | { readonly kind: 'otherMethod'; readonly methods: readonly string[] }
  | { readonly kind: 'none' }
  /** A percent sign that encodes nothing. */
  | { readonly kind: 'badPath' };

const segmentsOf = (path: string): readonly string[] => path.split('/').slice(1);

const nameIn = (
  segment: string,
): { readonly name: string; readonly greedy: boolean } | undefined => {
  const name = /^\{([^}+]+)(\+?)\}$/.exec(segment);
  return name?.[1] ? { name: name[1], greedy: name[2] === '+' } : undefined;
};

/** Lower goes first, segment by segment. */
const rankOf = (path: string): string =>
  path === '$default'
    ? '9'
    : segmentsOf(path)
        .map((segment) => {
          const parameter = nameIn(segment);
          if (!parameter) return '0';
          return parameter.greedy ? '2' : '1';
        })
        .join('');

const matchPath = (
  pattern: string,
  path: readonly string[],
): Record<string, string> | undefined => {
  if (pattern === '$default') return {};
  const parameters: Record<string, string> = {};
  const segments = segmentsOf(pattern);
  for (const [index, segment] of segments.entries()) {
    const given = path[index];
    const parameter = nameIn(segment);
    if (given === undefined || (parameter && given === '')) return undefined;
    if (parameter?.greedy) return { ...parameters, [parameter.name]: path.slice(index).join('/') };
    if (parameter) parameters[parameter.name] = given;
    else if (given !== segment) return undefined;
  }
  return segments.length === path.length ? parameters : undefined;
};

const byRank = (a: RouteDefinition, b: RouteDefinition): number => {
  const [rankA, rankB] = [rankOf(a.path), rankOf(b.path)];
  if (rankA !== rankB) return rankA < rankB ? -1 : 1;
  return Number(a.method === 'ANY') - Number(b.method === 'ANY');
};

const decode = (path: string): readonly string[] | undefined => {
  try {
    return segmentsOf(path).map(decodeURIComponent);
  } catch {
    return undefined;
  }
};

export const createRouteMatcher = (routes: readonly RouteDefinition[]) => {
  const ordered = routes.toSorted(byRank);
  return (method: string, path: string): Matching => {
    const segments = decode(path);
    if (!segments) return { kind: 'badPath' };
    const methods = new Set<string>();
    for (const route of ordered) {
      const pathParameters = matchPath(route.path, segments);
      if (!pathParameters) continue;
      if (route.method === method || route.method === 'ANY')
        return { kind: 'found', route, pathParameters };
      methods.add(route.method);
    }
    return methods.size > 0 ? { kind: 'otherMethod', methods: [...methods] } : { kind: 'none' };
  };
};
