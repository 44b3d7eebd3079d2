/** Where a record and its codes come from, as the API answers it: the row of a source, who recorded it for whom, who coded what. */
import * as z from 'zod';

import { recordingBasisIds } from '#shared/vocabulary/recording-bases';

import { codeOrigins } from '../../domain/records/code-origin.ts';
import { provenanceSchema } from '../../domain/records/provenance.ts';
import { keptSchema } from '../kept-schema.ts';
import { publicIn, publicProvenanceFields } from './public-fields.ts';
import { timestampSchema } from '../timestamp.ts';

const keptProvenance = keptSchema(provenanceSchema);
export const publicProvenanceSchema = keptProvenance.pick(publicIn(publicProvenanceFields));

/** Number and notes are for the Secretariat and its readers; its owner reads the record without. */
export const provenanceViewSchema = publicProvenanceSchema.extend(
  keptProvenance.pick({ row: true, notes: true }).partial().shape,
);

/** What the Secretariat recorded for the party, on which basis, and when the party made it its own. */
export const onBehalfSchema = z
  .object({
    basis: keptSchema(z.enum(recordingBasisIds)),
    date: z.iso.date().describe('Of the letter, the note verbale or the meeting.'),
    recordedAt: timestampSchema,
    confirmedAt: timestampSchema
      .nullable()
      .describe('When its party made it its own; null while it has not.'),
  })
  .meta({ id: 'OnBehalf' });

const originShape = { origin: z.enum(codeOrigins), at: timestampSchema };
const saysDefault =
  'By JSON Pointer with a component by its id, such as `/components/c1/area`: where a code comes from. One that is not named is of the importer where the record was imported (`provenance`), else of its owner.';

export const originsSchema = z
  .record(
    z.string(),
    z.object({
      ...originShape,
      before: z
        .unknown()
        .optional()
        .describe('What stood there before the Secretariat; absent where nothing did.'),
    }),
  )
  .describe(saysDefault);
export const publicOriginsSchema = z
  .record(z.string(), z.object(originShape))
  .describe(saysDefault);

export const codingSchema = z
  .object({
    at: timestampSchema,
    refused: z.array(z.object({ component: z.string(), code: z.string(), words: z.string() })),
  })
  .describe(
    'When the Secretariat last went through what the texts suggest, and what of it was refused; absent while nobody has, and once the texts are others.',
  );
