/** Coverage for an audience, of the generation that is active at this moment. */
import { coverageAmong } from '#shared/contract/figures/coverage-among';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import type { Audience } from '#shared/table/keys';

import type { Dependencies } from '../../dependencies.ts';
import type { Answer } from '../../answer.ts';
import { readActiveCoverage } from '../../store/derived/derived-store.ts';

type Query = { readonly area?: string | undefined; readonly region?: string | undefined };

export const coverageFor =
  ({ table }: Pick<Dependencies, 'table'>, audience: Audience) =>
  async (query: Query): Promise<Result<Answer, Refusal>> =>
    ok({ body: coverageAmong(await readActiveCoverage(table, audience), query) });
