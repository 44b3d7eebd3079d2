/** A text that somebody wants read, and the codes that are proposed of it. */
import * as z from 'zod';

import {
  areaSchema,
  countrySchema,
  languageSchema,
  stakeholderTypeSchema,
  supportTypeSchema,
  topicSchema,
} from '../../domain/codes.ts';
import { partialDateSchema } from '../../domain/values/partial-date.ts';
import { quantitySchema } from '../../domain/records/quantity.ts';
import { recordKinds } from '../../domain/records/record.ts';
import { textOf } from '../../domain/values/text.ts';
import { conditionIds } from '../../vocabulary/conditions.ts';
import { languages } from '../../vocabulary/label.ts';
import { grades, markIds } from '../../vocabulary/reading-terms.ts';
import { regionIds } from '../../vocabulary/regions.ts';
import { answering } from '../operation.ts';

/** Longer than the texts of any record that is known, and short enough to be read at once. */
const longestText = 10_000;

export const readingOrderSchema = z
  .strictObject({
    kind: z.enum(recordKinds),
    language: z.enum(languages).describe('The language that title and text are written in'),
    title: textOf(300).optional(),
    text: textOf(longestText),
    party: z
      .strictObject({
        name: textOf(300),
        type: stakeholderTypeSchema,
        country: countrySchema.nullable().default(null),
      })
      .optional()
      .describe(
        'Whose text it is: its name and kind tell a little, and a pledge is for its country',
      ),
  })
  .meta({ id: 'ReadingOrder' });

export type ReadingOrder = z.infer<typeof readingOrderSchema>;

const spanSchema = z
  .object({
    in: z.enum(['title', 'text', 'party']),
    start: z.int().min(0).describe('Of the first character, in UTF-16 code units from 0'),
    end: z.int().min(0).describe('Behind the last character'),
  })
  .meta({ id: 'ReadSpan' });

export type ReadSpan = z.infer<typeof spanSchema>;

const evidence = {
  score: z.number().min(0),
  grade: z.enum(grades),
  spans: z.array(spanSchema).describe('The words that led to it'),
  marks: z.array(z.enum(markIds)).describe('What the clauses of these words say of them'),
};

const codes = <Code extends z.ZodType>(code: Code) =>
  z.array(z.object({ code, ...evidence })).describe('The best first');

const flagSchema = z.object({ value: z.boolean(), ...evidence }).nullable();
const datesSchema = z.array(z.object({ date: partialDateSchema, ...evidence }));

const codesReadSchema = z
  .object({
    areas: codes(areaSchema),
    topics: codes(topicSchema),
    supportTypes: codes(supportTypeSchema),
    conditions: codes(z.enum(conditionIds)),
    quantities: z.array(z.object({ quantity: quantitySchema, ...evidence })),
    countries: codes(countrySchema),
    regions: codes(z.enum(regionIds)),
    anywhere: flagSchema,
    languages: codes(languageSchema),
    starts: datesSchema,
    ends: datesSchema.describe('When the work ends, or by when its result is there'),
  })
  .meta({ id: 'CodesRead' });

export const readingSchema = z
  .object({
    tables: z.string().describe('Names the tables of terms that it was read with'),
    supportRequested: flagSchema.describe('Null of offers, and where a pledge says neither'),
    closed: z.array(spanSchema).describe('Words that say that nothing more is asked or offered'),
    codes: codesReadSchema,
    parts: z
      .array(
        z.object({
          label: z.string().nullable(),
          spans: z.array(spanSchema),
          codes: codesReadSchema,
        }),
      )
      .describe('Stretches of the text that may be components of their own'),
  })
  .meta({ id: 'Reading' });

export type ReadingView = z.infer<typeof readingSchema>;
export type CodesReadView = ReadingView['codes'];

export const readingOperations = {
  readText: answering(
    'The codes that a careful reader might set for a text, as proposals; nothing is stored',
    readingSchema,
    { body: readingOrderSchema },
  ),
};
