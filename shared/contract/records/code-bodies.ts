/** What the Secretariat sends to set codes of a record, and to say what its texts do not say. */
import * as z from 'zod';

import { componentIdSchema, componentSchema } from '../../domain/records/component.ts';
import { codedOfComponent, codedOfRecord } from '../../domain/fields/coded-fields.ts';
import { mostComponents } from '../../domain/limits.ts';
import { textOf } from '../../domain/values/text.ts';
import type { RecordKind } from '../../domain/records/record.ts';
import { changeOf, contentSchemas, type Shape } from './content-schemas.ts';

const coded = (shape: Shape, names: readonly string[]): Shape =>
  Object.fromEntries(Object.entries(changeOf(shape)).filter(([name]) => names.includes(name)));

const codedComponentSchema = z
  .strictObject({ id: componentIdSchema, ...coded(componentSchema.shape, codedOfComponent) })
  .meta({ id: 'CodedComponent' });

const refusedCodeSchema = z
  .strictObject({
    component: componentIdSchema,
    code: textOf(200).describe('The field and what was proposed for it, such as `topics training`'),
    words: textOf(1000).describe('The words that led to it'),
  })
  .meta({ id: 'RefusedCode' });

/** What stands beside the codes. */
export const codingEnvelope = z.strictObject({
  refused: z
    .array(refusedCodeSchema)
    .max(200)
    .optional()
    .describe(
      'Where it is there, empty or not: the texts were gone through, and this is what they do not say.',
    ),
});

export const codesBody = (kind: RecordKind) =>
  z
    .strictObject({
      ...coded(contentSchemas[kind].shape, codedOfRecord),
      components: z.array(codedComponentSchema).max(mostComponents).optional(),
      ...codingEnvelope.shape,
    })
    .describe(
      'Codes alone: a field that is absent stays as it is, and null clears it. Words within a coded field (places and times as stated, texts of conditions) stay as they are.',
    );
