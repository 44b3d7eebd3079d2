/** Both ends of a match as they are shown to its sides: frozen when they were disclosed, and where they read otherwise today. */
import * as z from 'zod';

import { componentSchema } from '../../domain/records/component.ts';
import { type ShownField, shownFields } from '../../domain/matches/disclosure.ts';
import { type RecordFields, recordFields } from '../../domain/fields/record-fields.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import {
  offerSubmissionSchema,
  pledgeSubmissionSchema,
  recordKinds,
} from '../../domain/records/record.ts';
import { recordStateIds } from '../../vocabulary/record-states.ts';
import { keptShape } from '../kept-schema.ts';
import { partyReferenceSchema } from '../records/record-view-shapes.ts';
import { onBehalfSchema } from '../records/origin-views.ts';
import { timestampSchema } from '../timestamp.ts';
import { explanationSchema } from '../suggestions/explanation-view.ts';

const pledgeShape = keptShape(pledgeSubmissionSchema.shape);
const offerShape = keptShape(offerSubmissionSchema.shape);
type Shapes = typeof pledgeShape & typeof offerShape;

type Shown = {
  [Name in ShownField]: RecordFields[Name] extends { readonly of: string }
    ? z.ZodOptional<ReturnType<Extract<Shapes[Name], z.ZodDefault>['unwrap']>>
    : Shapes[Name];
};

/** What one kind alone has is absent from the other: nothing is filled in. */
const absentFromOther = (name: ShownField, schema: z.ZodType): z.ZodType =>
  'of' in recordFields[name] && schema instanceof z.ZodDefault
    ? (schema.unwrap() as z.ZodType).optional()
    : schema;

const shapes = { ...pledgeShape, ...offerShape };
const shown = Object.fromEntries(
  shownFields.map((name) => [name, absentFromOther(name, shapes[name])]),
) as Shown;

export const disclosedEndSchema = z
  .object({
    kind: z.enum(recordKinds),
    recordId: identifierSchema,
    version: z.int().min(1),
    ...shown,
    party: partyReferenceSchema,
    partners: z.array(partyReferenceSchema),
    components: z.array(z.object({ ...keptShape(componentSchema.shape), id: z.string() })),
  })
  .meta({ id: 'DisclosedEnd' });

const endSchema = z
  .object({
    disclosed: disclosedEndSchema
      .nullable()
      .describe('As it was shown to both sides; null where nothing was recorded as shown.'),
    today: disclosedEndSchema
      .nullable()
      .describe('As it reads today, where that differs and the match is still open.'),
    changed: z.array(z.string()).describe('What differs, such as `/components/c1/text`.'),
    state: z.enum(recordStateIds).nullable(),
    synthetic: z.boolean().describe('Whether its record is test data.'),
    onBehalf: onBehalfSchema
      .nullable()
      .describe(
        'Of a record that stands as the Secretariat recorded it for the party, which has not confirmed it.',
      ),
  })
  .meta({ id: 'MatchEnd' });

export const matchEndsSchema = z
  .object({
    matchId: identifierSchema,
    leg: z.string().describe('Whose ends they are: of the asking side, and of this leg.'),
    disclosedAt: timestampSchema.nullable(),
    scope: z.string().describe('How the match reads now: send it as `seen` with a consent.'),
    pledge: endSchema.nullable(),
    offer: endSchema.nullable(),
    explanation: explanationSchema
      .nullable()
      .describe('Of the pair: from what is disclosed, or from the whole records for who sees all.'),
  })
  .meta({ id: 'MatchEnds' });

export type MatchEndsView = z.infer<typeof matchEndsSchema>;
export type DisclosedEndView = z.infer<typeof disclosedEndSchema>;
export type MatchEndView = z.infer<typeof endSchema>;
