/**
 * One row of a public record file, read strictly: the shape that the file's `about` block explains. What a source does
 * not say is null or absent. A field that the block does not name is refused, since dropping it would lose data unseen.
 */
import * as z from 'zod';

import { distinct } from '#shared/domain/values/distinct';
import { isRealDate } from '#shared/domain/values/days-of-date';
import { orNull } from '#shared/domain/values/or-null';
import { type Window, windowSchema } from '#shared/domain/values/partial-date';
import { figureSubmissionSchema } from '#shared/domain/records/stated-figure';
import { linksSchema } from '#shared/domain/values/link';
import { textOf } from '#shared/domain/values/text';
import { type AreaId, areaIds } from '#shared/vocabulary/areas';
import { textLanguageIds } from '#shared/vocabulary/text-languages';
import { findCountry } from '#shared/vocabulary/countries';
import { stakeholderTypeIds } from '#shared/vocabulary/stakeholder-types';

import { numberIn } from './row-number.ts';
import { stageLabels, statedText } from './source-synonyms.ts';

export const rowKinds = ['match', 'offer', 'commitment', 'offer+commitment', 'support'] as const;

const listOf = <Schema extends z.ZodType>(schema: Schema, longest: number) =>
  z
    .array(schema)
    .max(longest)
    .nullish()
    .transform((values) => values ?? []);

/** Codes of the register, without the synthetic ones: load data does not pass for the public record. */
const isRealCountry = (code: string): boolean => {
  const country = findCountry(code);
  return country !== undefined && country.synthetic !== true;
};

const countrySchema = z.string().refine(isRealCountry, { params: { code: 'unknownCountry' } });

const partySchema = z
  .strictObject({
    name: textOf(300),
    units: listOf(textOf(300), 30),
    type: orNull(z.enum(stakeholderTypeIds)),
    iso3: orNull(countrySchema),
  })
  .refine(({ type, iso3 }) => type !== 'state' || iso3 !== null, {
    path: ['iso3'],
    params: { code: 'stateNeedsCountry' },
  });

/** A place by its name, in any of the languages of this register, or by its code. */
const placeSchema = z.strictObject({ name: textOf(300), iso3: orNull(countrySchema) });

/** A spreadsheet writes a year as a number, and the days that it writes as numbers are none of these. */
const dateSchema = z
  .unknown()
  .transform((given) => (typeof given === 'number' ? String(given) : given))
  .pipe(
    z.custom<string>((given) => typeof given === 'string' && isRealDate(given), {
      params: { code: 'notADate' },
    }),
  );

/** A file may write its numbers as text. */
const rowNumberSchema = z
  .unknown()
  .transform((given) => numberIn(given) ?? given)
  .pipe(z.int().min(1));

/** A code, or words that no code answers: those are kept beside the codes. */
const wordOfCode = textOf(100);

const partSchema = z.strictObject({
  n: orNull(textOf(20)),
  kind: orNull(z.enum(['offer', 'commitment'])),
  area: orNull(wordOfCode),
  alsoAreas: listOf(wordOfCode, areaIds.length),
  text: textOf(4000),
  due: orNull(dateSchema),
  target: orNull(textOf(1000)),
});

const statedIn = (text: string | null): Pick<Window, 'stated'> => {
  const stated = statedText(text);
  return stated === null ? {} : { stated };
};

const timeSchema = z
  .strictObject({
    text: orNull(textOf(300)),
    start: orNull(dateSchema),
    end: orNull(dateSchema),
  })
  .transform(({ text, start, end }): Window => ({
    ...(start !== null && { start }),
    ...(end !== null && { end }),
    ...statedIn(text),
  }))
  .refine((window) => windowSchema.safeParse(window).success, {
    path: ['end'],
    params: { code: 'endBeforeStart' },
  });

/** A day, as `asOf` of the file is one. */
const daySchema = z
  .string()
  .refine((day) => z.iso.date().safeParse(day).success, { params: { code: 'notADay' } });

export const publicRecordRowSchema = z.strictObject({
  row: rowNumberSchema,
  kind: z.enum(rowKinds),
  title: textOf(300),
  /** Of its texts, where they are in another than English. */
  language: orNull(z.enum(textLanguageIds)),
  from: z.array(partySchema).min(1).max(40),
  to: listOf(partySchema, 40),
  via: listOf(partySchema, 20),
  /** Where a commitment applies, if that is not the State that makes it. */
  where: listOf(placeSchema, 40),
  areas: distinct(wordOfCode, areaIds.length),
  supportTypes: orNull(distinct(wordOfCode, 15)),
  stage: orNull(z.enum(stageLabels)),
  time: orNull(timeSchema),
  amounts: listOf(figureSubmissionSchema, 50),
  conditions: listOf(textOf(1000), 10),
  parts: listOf(partSchema, 20),
  substance: orNull(textOf(4000)),
  notes: orNull(textOf(4000)),
  source: linksSchema(20).min(1),
  /** The day on which these pages were read, where it is not the file's. */
  readOn: orNull(daySchema),
});

export type WrittenPublicRow = z.infer<typeof publicRecordRowSchema>;
export type RowParty = WrittenPublicRow['from'][number];
export type RowPlace = WrittenPublicRow['where'][number];
export type WrittenPart = WrittenPublicRow['parts'][number];

/** What of its areas no code answers. */
type InWords = { readonly areasInWords: readonly string[] };

/** With the areas of a row and of its parts as codes. */
export type RowPart = Omit<WrittenPart, 'area' | 'alsoAreas'> &
  InWords & { readonly area: AreaId | null; readonly alsoAreas: readonly AreaId[] };
export type PublicRecordRow = Omit<WrittenPublicRow, 'areas' | 'parts'> &
  InWords & { readonly areas: AreaId[]; readonly parts: readonly RowPart[] };
