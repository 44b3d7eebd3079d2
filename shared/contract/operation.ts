/** What a route takes and answers, in the words that all routes share. */
import * as z from 'zod';

import { identifierSchema } from '../domain/parties/party.ts';
import { textOf } from '../domain/values/text.ts';

export type Operation = {
  readonly summary: string;
  readonly path?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** The body as it is described, where what is taken depends on the record and so is read by the handler. */
  readonly describedBody?: z.ZodType;
  /** `Idempotency-Key` on every POST; `If-Match` on every change of what exists. */
  readonly needs: readonly ('Idempotency-Key' | 'If-Match')[];
  readonly status: 200 | 201 | 202;
  /** Absent where the answer is not JSON of one shape (files, OpenAPI). */
  readonly answer?: z.ZodType;
};

export const byId = z.strictObject({ id: identifierSchema });

/** Written with digits alone: what else reads as a number to JavaScript is refused. */
const wholeNumber = (given: unknown): unknown =>
  typeof given === 'string' && /^-?\d{1,15}$/.test(given) ? Number(given) : given;

/** A whole number in a query. */
export const wholeNumberOf = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(wholeNumber, schema);

export const countingFromOne = (most: number) => wholeNumberOf(z.int().min(1).max(most));

/** The `next` of the page before. */
const cursorOf = (pattern: RegExp) =>
  z
    .string()
    .max(2000)
    .refine((cursor) => cursor.length > 2000 || pattern.test(cursor), {
      params: { code: 'wrongCursor' },
    })
    .meta({ pattern: pattern.source, description: 'The `next` of the page before.' })
    .optional();

export const paging = {
  limit: wholeNumberOf(z.int().min(1).max(100).default(50)),
  cursor: cursorOf(/^[\w-]{38,1999}$/),
};

/** Of public lists: the id of the last item, in which there is nothing to seal. */
export const publicPaging = { ...paging, cursor: cursorOf(/^[0-9a-z]{16}$/) };

/** Of the public list of records: how many lay before, and the id of the last record. */
export const publicListCursor = cursorOf(/^\d{1,9}\.[0-9a-z]{16}$/);

/** Of public files: the kind and the id of the last record or match. */
export const publicFileCursor = cursorOf(/^(pledge|offer|match)(\.[0-9a-z]{16})?$/);

export const reason = z.strictObject({ reason: textOf(2000) });
export const noReason = z.strictObject({ reason: textOf(2000).optional() });

export const create = ['Idempotency-Key'] as const;
export const change = ['If-Match'] as const;
export const step = ['Idempotency-Key', 'If-Match'] as const;

type Defaults<Answer> = {
  readonly summary: string;
  readonly needs: readonly [];
  readonly status: 200;
  readonly answer: Answer;
};

/** Keeps the types of the schemas, so that handlers and the client get theirs from here. */
export const answering = <Answer extends z.ZodType, const Rest extends Partial<Operation>>(
  summary: string,
  answer: Answer,
  rest: Rest,
): Omit<Defaults<Answer>, keyof Rest> & Rest => ({
  summary,
  needs: [],
  status: 200,
  answer,
  ...rest,
});

export const read = <Answer extends z.ZodType>(summary: string, answer: Answer): Defaults<Answer> =>
  answering(summary, answer, {});
