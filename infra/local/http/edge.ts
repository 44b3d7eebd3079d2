/** What CloudFront does to every answer: the headers of the first behaviour whose pattern fits the path. */

import type { ServerResponse } from 'node:http';
import type { Behaviour } from '../template/template-types.ts';

/** `*` stands for any text, slashes included; so it is in CloudFront's path patterns and in upload filters. */
export const wildcard = (pattern: string): ((text: string) => boolean) => {
  const escaped = pattern
    .split('*')
    .map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, String.raw`\$&`));
  const expression = new RegExp(`^${escaped.join('.*')}$`, 's');
  return (text) => expression.test(text);
};

type AddHeaders = (pathname: string, response: ServerResponse) => void;

/** CloudFront's minute of caching for public answers is left out: a laptop wants to see a change at once. */
export const createEdge = (behaviours: readonly Behaviour[]): AddHeaders => {
  const rules = behaviours.map(({ pattern, headers }) => ({ fits: wildcard(pattern), headers }));
  return (pathname, response) => {
    const rule = rules.find(({ fits }) => fits(pathname));
    for (const [name, value] of Object.entries(rule?.headers ?? {}))
      response.setHeader(name, value);
  };
};
