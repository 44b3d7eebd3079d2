/**
 * Shapes of the values that several kept items have: words, counts, the parties that they name, when they were released
 * and where they come from.
 */
import * as z from 'zod';

import type { PartyIdentity, PartyReference } from '../parties/party.ts';
import type { Provenance } from '../records/provenance.ts';
import { statedFigureSchema } from '../records/stated-figure.ts';

/** Names every field of a type, so that a new one does not compile until its shape is decided. */
export type KeptShape<Value> = { readonly [Field in keyof Required<Value>]: z.ZodType };

export const keptWord = z.string();
export const keptWords = z.array(keptWord);
export const keptWordOrNone = keptWord.nullable();
export const keptCount = z.int().min(0);
export const keptVersion = z.int().min(1);

export const keptReference = z.looseObject({
  id: keptWord,
  name: keptWord,
  type: keptWordOrNone,
  country: keptWordOrNone,
  was: z
    .looseObject({
      id: keptWord,
      type: keptWordOrNone,
      country: keptWordOrNone,
    } satisfies KeptShape<PartyIdentity>)
    .optional(),
} satisfies KeptShape<PartyReference>);
export const keptReferences = z.array(keptReference);
export const keptRelease = z
  .looseObject({
    version: keptVersion,
    at: keptWord,
    since: keptWord.optional(),
    withheld: keptWords.optional(),
  })
  .nullable();
export const keptWindow = z.looseObject({
  start: keptWord.optional(),
  end: keptWord.optional(),
  stated: keptWord.optional(),
});
export const keptConditions = z.array(z.looseObject({ kind: keptWord, text: keptWord }));

export const keptProvenanceShape = z
  .looseObject({
    row: z.int(),
    digest: keptWord,
    digestByPage: keptWord.optional(),
    awaits: z.looseObject({ by: keptWord, at: keptWord }).optional(),
    contentDigest: keptWord.optional(),
    readOn: keptWordOrNone.optional(),
    kindStated: keptWord,
    supportTypesStated: keptWords.nullable(),
    stageStated: keptWordOrNone,
    timeStated: keptWordOrNone,
    figures: z.array(z.looseObject(statedFigureSchema.shape)),
    summary: keptWord,
    notes: keptWordOrNone,
  } satisfies KeptShape<Provenance>)
  .nullable();
