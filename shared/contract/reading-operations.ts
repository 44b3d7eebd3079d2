/** Codes read from prose. */
import { answering } from './operation.ts';
import { readingOrderSchema, readingSchema } from './reading-views.ts';

export const readingOperations = {
  readText: answering(
    'The codes that a careful reader might set for a text, as proposals; nothing is stored',
    readingSchema,
    { body: readingOrderSchema },
  ),
};
