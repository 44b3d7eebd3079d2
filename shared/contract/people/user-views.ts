/** Who may act for whom: what an administrator grants, and how somebody is told who they are. */
import * as z from 'zod';

import { countrySchema, keptCountrySchema } from '../../domain/codes.ts';
import { distinct } from '../../domain/values/distinct.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { duties, type Duty, type Role, roles } from '../../domain/parties/role.ts';
import { textOf } from '../../domain/values/text.ts';
import { keptSchema } from '../kept-schema.ts';
import { partyViewSchema } from './party-views.ts';

/** Whom a token names, as far as anybody can be registered by it. */
export const subjectSchema = z.string().regex(/^[A-Za-z0-9][\w.:@-]{0,127}$/);

/** What a right is made of beside the role. */
export const rightFields = {
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
  managesMembers: z
    .literal(true)
    .optional()
    .describe('Of a representative who invites and removes the people of their party.'),
};

type Right = {
  readonly role: Role | null;
  readonly partyId: string | null;
  readonly countries?: readonly string[] | undefined;
  readonly duty?: Duty | undefined;
  readonly managesMembers?: true | undefined;
};

/** A representative acts for one party, other roles for none, and so on: what goes with which role. */
export const consistentRight = <Schema extends z.ZodType<Right>>(schema: Schema) =>
  schema
    .refine(({ role, partyId }) => (role === 'representative') === (partyId !== null), {
      path: ['partyId'],
      params: { code: 'partyForRepresentativesOnly' },
    })
    .refine(({ role, duty }) => duty === undefined || role === 'representative', {
      path: ['duty'],
      params: { code: 'dutyForRepresentativesOnly' },
    })
    .refine(({ role, managesMembers }) => !managesMembers || role === 'representative', {
      path: ['managesMembers'],
      params: { code: 'membersForRepresentativesOnly' },
    })
    .refine(({ role, countries = [] }) => (role === 'countryReader') === countries.length > 0, {
      path: ['countries'],
      params: { code: 'countriesForCountryReadersOnly' },
    });

/**
 * What an administrator may grant to whoever the identity provider knows, by subject. `null` takes a grant back, so that
 * its groups count again.
 */
export const userGrantSchema = consistentRight(
  z.strictObject({
    role: z.enum(['representative', 'secretariat', 'reader', 'countryReader']).nullable(),
    ...rightFields,
    disabled: z.boolean().default(false),
    isMachine: z
      .literal(true)
      .optional()
      .describe('Of a program: it does what its role may, and is put in charge of no match.'),
    name: textOf(200)
      .optional()
      .describe(
        'How those who manage people know them, and colleagues at the Secretariat each other, such as a desk.',
      ),
  }),
);

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
    managesMembers: z
      .boolean()
      .optional()
      .describe('Whether they invite and remove the people of their party.'),
  })
  .meta({ id: 'Me' });
