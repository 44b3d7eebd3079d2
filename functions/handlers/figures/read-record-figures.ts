/** Figures over the index of an audience: the public's holds public versions alone. */
import { recordFigures } from '#shared/domain/reporting/record-figures';
import type { Filter } from '#shared/domain/lists/record-filter';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import type { Audience } from '#shared/table/keys';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { authorize } from '../../http/authorize.ts';
import { readStoredIndex } from '../../store/derived/index-store.ts';

type Asked = { readonly query: Filter };

const figuresFor =
  ({ table }: Pick<Dependencies, 'table'>, audience: Audience) =>
  async ({ query }: Asked): Promise<Result<Answer, Refusal>> => {
    const { entries } = await readStoredIndex(table, audience);
    return ok({ body: recordFigures(entries, query) });
  };

export const readReleasedFigures = (dependencies: Pick<Dependencies, 'table'>) =>
  figuresFor(dependencies, 'public');

export const readAllFigures =
  (dependencies: Pick<Dependencies, 'table'>) =>
  async ({ actor, query }: Asked & { readonly actor: Actor }): Promise<Result<Answer, Refusal>> => {
    const allowed = authorize(actor, 'readAll', null);
    if (!allowed.ok) return allowed;
    return figuresFor(dependencies, 'secretariat')({ query });
  };
