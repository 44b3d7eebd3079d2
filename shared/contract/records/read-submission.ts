/** From what was sent to what a record says: as a whole, or as far as a draft is finished. Tells every error at once. */
import * as z from 'zod';

import { textLanguageSchema } from '../../domain/codes.ts';
import { componentSchema } from '../../domain/records/component.ts';
import { mostComponents } from '../../domain/limits.ts';
import type { Submission } from '../../domain/records/record-changes.ts';
import type { RecordKind } from '../../domain/records/record.ts';
import type { FieldError } from '../../domain/refusal.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { fieldErrorsOf } from '../field-errors.ts';
import { fieldError } from '../field-advice.ts';
import type { Fields } from './submission-bodies.ts';
import { contentSchemas } from './content-schemas.ts';

/** A submission without whose it is. */
export type Content = Omit<Submission, 'kind' | 'partyId'>;

export type Errors = readonly FieldError[];

export const readBy = <Schema extends z.ZodType>(
  schema: Schema,
  sent: unknown,
): Result<z.infer<Schema>, Errors> => {
  const read = schema.safeParse(sent, { reportInput: true });
  return read.success ? ok(read.data) : refuse(fieldErrorsOf(read.error));
};

export const readContent = (kind: RecordKind, sent: Fields): Result<Content, Errors> =>
  readBy(contentSchemas[kind], sent);

/** What a draft may lack: nobody assumes an area, a text or a request. Of the language, English until it is said. */
export const finishedSchemas = {
  pledge: contentSchemas.pledge.extend({
    language: textLanguageSchema.default('en'),
    components: z.array(componentSchema).max(mostComponents).default([]),
  }),
  offer: contentSchemas.offer.extend({
    language: textLanguageSchema.default('en'),
    components: z.array(componentSchema).max(mostComponents).default([]),
  }),
} as const satisfies Record<RecordKind, z.ZodObject>;

/** Of the ids of components in their order, those that an earlier one has as well. */
export const repeatedIds = (ids: readonly unknown[]): Errors => {
  const seen = new Set<unknown>([undefined]);
  return ids.flatMap((id, index) => {
    if (seen.has(id))
      return id === undefined ? [] : [fieldError(`/components/${index}/id`, 'repeated')];
    seen.add(id);
    return [];
  });
};
