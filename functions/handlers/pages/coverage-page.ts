/** The coverage page in the language of its address, with the figures of this moment in it. */
import { operations } from '#shared/contract/operations';
import type { DrawPage, PublicFigures } from '#shared/contract/drawn-page';
import { readPageFiles } from '#shared/contract/page-files';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { coverageFor } from '../figures/read-coverage.ts';
import { listReleasedMatches } from '../records/read-released.ts';
import type { Run } from '../../http/handler-input.ts';

/** Both are asked for what they can answer. */
const bodyOf = (answer: Result<Answer, Refusal>): unknown => {
  if (!answer.ok) throw new Error(`A page was refused its figures: ${answer.error.kind}`);
  return answer.value.body;
};

const publicFigures = ({ table }: Pick<Dependencies, 'table'>): PublicFigures => {
  const readCoverage = coverageFor({ table }, 'public');
  const listMatches = listReleasedMatches({ table });
  const { getReleasedCoverage, listReleasedMatches: matches } = operations;
  return {
    coverage: async () => getReleasedCoverage.answer.parse(bodyOf(await readCoverage({}))),
    unpledged: async () => {
      const unpledged = { limit: 1, pledge: 'none' } as const;
      const { total } = matches.answer.parse(bodyOf(await listMatches({ query: unpledged })));
      if (!total) throw new Error('A first page said no total');
      return total;
    },
  };
};

export const readCoveragePage =
  (
    { table, world }: Pick<Dependencies, 'table' | 'world'>,
    draw: DrawPage,
  ): Run<'getCoveragePage'> =>
  async ({ path: { language }, query, pageFiles }) => {
    const search = new URLSearchParams(query).toString();
    const content = await draw({
      language,
      search: search === '' ? '' : `?${search}`,
      world,
      files: readPageFiles(pageFiles),
      figures: publicFigures({ table }),
    });
    return ok({ file: { content, type: 'text/html; charset=utf-8' } });
  };
