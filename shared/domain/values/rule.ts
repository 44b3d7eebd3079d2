/**
 * A rule over several values: told at one of them, and asked as soon as those that it needs can be read, whatever is
 * wrong beside them. So all faults are told together, and an old fault hides no new one.
 */
import * as z from 'zod';

export type RuleParams = {
  readonly code: string;
  /** The fields of its object over which it is a rule; absent where it is one over a list. */
  readonly over?: readonly string[];
};

/** Over fields of an object, which can be judged once they are as `needed` says. */
export const ruleOver = (needed: z.ZodObject, at: string, code: string) => ({
  path: [at],
  params: { code, over: Object.keys(needed.shape) } satisfies RuleParams,
  when: ({ value }: { readonly value: unknown }): boolean => needed.safeParse(value).success,
});

/** Over the elements of a list. */
export const ruleOfList = (code: string, element: z.ZodType = z.unknown()) => ({
  params: { code } satisfies RuleParams,
  when: ({ value }: { readonly value: unknown }): boolean =>
    z.array(element).safeParse(value).success,
});
