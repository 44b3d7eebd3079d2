/** Parties, users, history, imports and problems as the API answers them. */
import * as z from 'zod';

import { countrySchema, keptCountrySchema } from '../domain/codes.ts';
import { conflictCodes } from '../domain/conflict-reason.ts';
import { distinct } from '../domain/distinct.ts';
import { identifierSchema, partyNamesSchema, partySubmissionSchema } from '../domain/party.ts';
import { recordKinds } from '../domain/record.ts';
import { textOf } from '../domain/text.ts';
import { languages } from '../vocabulary/label.ts';
import { keptSchema, keptShape } from './kept-schema.ts';
import { importLimits } from './import-limits.ts';
import { timestampSchema } from './timestamp.ts';
import { pageOf } from './page-views.ts';

export const roles = [
  'representative',
  'secretariat',
  'reader',
  'countryReader',
  'administrator',
] as const;

/** Who writes for a party, and who answers for what it submits. */
export const duties = ['submitter', 'approver'] as const;
export type Duty = (typeof duties)[number];

export const partyViewSchema = z
  .object({
    ...keptShape(partySubmissionSchema.shape),
    otherNames: partyNamesSchema.shape.otherNames
      .unwrap()
      .optional()
      .describe('Synonyms and former names, as the Secretariat noted them.'),
    outsideIds: partyNamesSchema.shape.outsideIds
      .unwrap()
      .optional()
      .describe('By which other registers know it.'),
    country: keptSchema(keptCountrySchema).nullable(),
    id: identifierSchema,
    version: z.int().min(1),
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
  })
  .meta({ id: 'Party' });

/** Whom a token names, as far as anybody can be registered by it. */
export const subjectSchema = z.string().regex(/^[A-Za-z0-9][\w.:@-]{0,127}$/);

/**
 * What an administrator may grant. A representative acts for one party; other roles for none.
 * `null` takes a grant back, so that the groups of the identity provider count again.
 */
export const userGrantSchema = z
  .strictObject({
    role: z.enum(['representative', 'secretariat', 'reader', 'countryReader']).nullable(),
    partyId: identifierSchema.nullable().default(null),
    countries: distinct(countrySchema, 100)
      .optional()
      .describe(
        'For whom a reader of countries reads: they see unreleased records and matches of these, and otherwise what is public.',
      ),
    duty: z
      .enum(duties)
      .optional()
      .describe(
        'Of a representative whose party wants its approver to submit and release; absent, they do both.',
      ),
    disabled: z.boolean().default(false),
    name: textOf(200)
      .optional()
      .describe(
        'How colleagues at the Secretariat know them, such as a desk. Parties do not see it.',
      ),
  })
  .refine(({ role, partyId }) => (role === 'representative') === (partyId !== null), {
    path: ['partyId'],
    params: { code: 'partyForRepresentativesOnly' },
  })
  .refine(({ role, duty }) => duty === undefined || role === 'representative', {
    path: ['duty'],
    params: { code: 'dutyForRepresentativesOnly' },
  })
  .refine(({ role, countries = [] }) => (role === 'countryReader') === countries.length > 0, {
    path: ['countries'],
    params: { code: 'countriesForCountryReadersOnly' },
  });

export const meSchema = z
  .object({
    sub: z.string(),
    role: z.enum(roles),
    party: partyViewSchema.nullable(),
    countries: z
      .array(keptSchema(keptCountrySchema))
      .optional()
      .describe('Those that a reader of countries reads for.'),
    draftsOnly: z
      .boolean()
      .optional()
      .describe('Whether they hand over to the approver of their party what is to be submitted.'),
  })
  .meta({ id: 'Me' });

export const historySchema = pageOf(
  z.object({
    version: z.int(),
    at: timestampSchema,
    action: z.string(),
    actor: z.object({ role: z.string(), partyId: z.string().nullable() }),
    reason: z.string().nullable(),
    changed: z.array(z.string()),
    hash: z.string(),
  }),
).meta({ id: 'History' });

export const importSubmissionSchema = z.strictObject({
  /** `confirm`: a second officer publishes, as restated, what another imported and what waits for it. */
  mode: z.enum(['preview', 'commit', 'confirm']),
  /** Rows as the file has them; each is read on its own and refused on its own. */
  records: z.array(z.unknown()).min(1).max(importLimits.records),
  /** Rows outside this request: those that its notes refer to, for links, and those of the same page, to tell rows apart. */
  related: z.array(z.unknown()).max(importLimits.related).default([]),
  asOf: z.iso.date().optional(),
  /** A digest of the whole file: what one file says in several requests is told from what another edition says. */
  file: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  isWhole: z
    .boolean()
    .default(false)
    .describe(
      'Whether these rows and those beside them are all of the file: then it is told what an earlier edition had and this one has no more.',
    ),
  language: z.enum(languages).default('en').describe('In which it is said what to look at.'),
});

export const importOutcomeSchema = z
  .object({
    rows: z.int(),
    imported: z.int(),
    unchanged: z.int(),
    refused: z.array(
      z.object({ row: z.number().nullable(), pointer: z.string(), reason: z.string() }),
    ),
    readAgain: z
      .int()
      .optional()
      .describe(
        'How many of the unchanged rows were read again on a later day, which their records now say; absent where none were.',
      ),
    waiting: z
      .array(
        z.object({
          row: z.number().nullable(),
          pointer: z.string(),
          pages: z.array(z.string()).describe('The first of them.'),
        }),
      )
      .optional()
      .describe(
        'Rows that are submitted and not public, since these pages are on no listed host: another officer confirms them. Every other row that was imported is public as restated; absent where there are none.',
      ),
    renumbered: z
      .array(z.object({ row: z.number(), was: z.number(), pointer: z.string() }))
      .optional()
      .describe('Unchanged rows that had another number; absent where there are none.'),
    looks: z
      .array(
        z.object({
          row: z.number().nullable(),
          pointer: z.string(),
          code: z.string(),
          says: z.string().describe('What to do, in the language asked for.'),
          party: z
            .object({ id: identifierSchema, name: z.string() })
            .optional()
            .describe('The registered party that the row was read as.'),
        }),
      )
      .optional()
      .describe(
        'What is or would be stored, though somebody should look at it, the first of them; absent where there is none.',
      ),
    underMatches: z
      .array(
        z.object({
          row: z.number().nullable(),
          pointer: z.string(),
          recordId: identifierSchema,
          matches: z.array(identifierSchema).describe('The first of them.'),
          count: z.int(),
        }),
      )
      .optional()
      .describe('Records that change under live matches; absent where there are none.'),
  })
  .meta({ id: 'ImportOutcome' });

export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z
      .array(
        z.object({
          pointer: z.string(),
          code: z.string(),
          detail: z.string(),
          character: z
            .string()
            .optional()
            .describe('The code point of a character that nobody can see, such as U+202E.'),
          position: z.int().optional().describe('Its place in the text, from 1.'),
        }),
      )
      .optional(),
    /** Why a match, or a record with its matches, does not allow it, as a stable code with what it names. */
    reason: z
      .object({
        code: z.enum(conflictCodes),
        side: z.enum(recordKinds).optional(),
        state: z.string().optional(),
        gates: z.array(z.string()).optional(),
        matchId: identifierSchema.optional(),
        matchIds: z.array(identifierSchema).optional(),
        component: z.string().optional(),
        left: z.int().optional(),
        amount: z.int().optional(),
        measure: z.string().optional(),
      })
      .optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });

export type ProblemJson = z.infer<typeof problemSchema>;
