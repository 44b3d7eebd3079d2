/** A part of a request by the schema of its route. */
import type * as z from 'zod';

import { fieldErrorsOf } from '#shared/contract/field-errors';
import type { Operation } from '#shared/contract/operation';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

/** Where an address ends in one of few names, they are told. */
const namesInstead = ({ issues }: z.ZodError): { readonly detail?: string } => {
  const names = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []));
  return names.length > 0
    ? { detail: `There is nothing of this name. Choose one of ${names.join(', ')}.` }
    : {};
};

/** Schemas see what they name; a route without a schema for a part takes none. */
export const readRequestPart = (
  schema: Operation['body'],
  value: unknown,
  kind: 'malformed' | 'invalid' | 'notFound',
): Result<unknown, Refusal> => {
  if (!schema) {
    return value !== undefined && value !== null && Object.keys(value).length > 0
      ? refuse({
          kind: 'malformed',
          errors: Object.keys(value).map((key) => ({
            pointer: key,
            code: 'unknownField',
            detail: 'Remove this parameter; the route takes none.',
          })),
        })
      : ok(undefined);
  }
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  if (kind === 'notFound') return refuse({ kind, ...namesInstead(parsed.error) });
  const errors = fieldErrorsOf(parsed.error);
  if (kind === 'invalid') return refuse({ kind, errors });
  // A parameter is named, not pointed at.
  return refuse({
    kind,
    errors: errors.map((each) => ({ ...each, pointer: each.pointer.slice(1) })),
  });
};
