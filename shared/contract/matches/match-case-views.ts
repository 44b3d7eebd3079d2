/** Who at the Secretariat looks after a match, as the Secretariat alone sees and changes it. */
import * as z from 'zod';

import { identifierSchema } from '../../domain/parties/party.ts';
import { textOf } from '../../domain/values/text.ts';
import { subjectSchema } from '../people/user-views.ts';
import { timestampSchema } from '../timestamp.ts';

const officerSchema = z.object({
  sub: z.string(),
  name: z.string().nullable().describe('Null where an administrator gave none.'),
});

export const caseChangeSchema = z.strictObject({
  officer: subjectSchema.nullable(),
  standIn: subjectSchema.nullable().default(null),
  note: textOf(2000)
    .nullable()
    .default(null)
    .describe('What whoever takes the match over has to know.'),
});

export const matchCaseSchema = z
  .object({
    matchId: identifierSchema,
    version: z.int().min(0),
    officer: z.string().nullable(),
    standIn: z.string().nullable(),
    note: z.string().nullable(),
    handedOverAt: timestampSchema
      .nullable()
      .describe('Since when it waits for its new officer to take it over.'),
    /** No officer, or one who acts for the Secretariat no more. */
    isUnowned: z.boolean(),
    officers: z
      .array(officerSchema)
      .describe('Whom it may be given to; of a change, those whom it names.'),
  })
  .meta({ id: 'MatchCase' });

export type MatchCaseView = z.infer<typeof matchCaseSchema>;
