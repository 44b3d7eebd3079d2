/** What the API would refuse of a what-if, by its own schema, which loads when it is first needed. */
import type { FieldProblem } from '../api/problem.ts';
import { placedInForm } from './what-if-order.ts';

const rules = async () => {
  await import('../api/without-eval.ts');
  return Promise.all([
    import('#shared/contract/allocation/allocation-order'),
    import('#shared/contract/field-errors'),
  ]);
};

export const whatIfFaultsOf = async (order: unknown): Promise<readonly FieldProblem[]> => {
  const loaded = await rules().catch(() => undefined);
  if (!loaded) return [];
  const [{ allocationOrderSchema }, { fieldErrorsOf }] = loaded;
  const parsed = allocationOrderSchema.safeParse(order, { reportInput: true });
  return parsed.success ? [] : placedInForm(fieldErrorsOf(parsed.error));
};
