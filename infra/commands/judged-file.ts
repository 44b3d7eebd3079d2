/** Reads a file of records with the codes that a careful reader gave them, or without. */

import * as z from 'zod';

import { countrySchema } from '#shared/domain/codes';
import { partialDateSchema } from '#shared/domain/values/partial-date';
import { quantitySchema } from '#shared/domain/records/quantity';
import { recordKinds } from '#shared/domain/records/record';
import { languages } from '#shared/vocabulary/label';
import { stakeholderTypeIds } from '#shared/vocabulary/stakeholder-types';

import { UsageError } from './command-line.ts';
import { jsonOfFile } from './json-file.ts';

const codes = z.array(z.string()).default([]);
const dates = z.array(partialDateSchema).default([]);

/** Where an alternative leaves the period open, any period is meant. */
const alternativeQuantity = z.union([
  quantitySchema,
  z.object({ min: z.int(), max: z.int(), unit: z.string(), currency: z.string().optional() }),
]);

/** What another careful reader might have set. */
const alsoSchema = z.object({
  areas: codes,
  topics: codes,
  supportTypes: codes,
  conditions: codes,
  languages: codes,
  regions: codes,
  countries: codes,
  quantities: z.array(alternativeQuantity).default([]),
  start: dates,
  end: dates,
  due: dates,
});

const judgedComponentSchema = z.object({
  area: z.string().nullable(),
  topics: codes,
  supportTypes: codes,
  quantity: quantitySchema.nullable(),
  places: z.object({ countries: codes, regions: codes, anywhere: z.boolean() }),
  languages: codes,
  window: z.object({ start: partialDateSchema.optional(), end: partialDateSchema.optional() }),
  due: partialDateSchema.optional(),
  conditions: codes,
  also: alsoSchema.prefault({}),
});

export type JudgedComponent = z.infer<typeof judgedComponentSchema>;

const goldSchema = z.object({
  supportRequested: z.boolean().nullable().default(null),
  components: z.array(judgedComponentSchema),
});

const recordSchema = z.object({
  id: z.string(),
  kind: z.enum(recordKinds),
  language: z.enum(languages),
  title: z.string(),
  text: z.string(),
  party: z.object({
    name: z.string(),
    type: z.enum(stakeholderTypeIds),
    country: countrySchema.nullable(),
  }),
  gold: goldSchema.optional(),
});

export type JudgedRecord = z.infer<typeof recordSchema>;

export const readJudgedFile = (file: string): readonly JudgedRecord[] => {
  const read = z.array(recordSchema).safeParse(jsonOfFile(file));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(
    `${file} is no list of records as tests/judged holds them: ${issue?.path.join('/')}: ${issue?.message}`,
  );
};
