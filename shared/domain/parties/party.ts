/** A party: a State or stakeholder organisation. Its type and country never change; its name may. */
import * as z from 'zod';

import { countrySchema, stakeholderTypeSchema } from '../codes.ts';
import { otherNameKinds } from './other-name-kinds.ts';
import { textOf } from '../values/text.ts';

export const identifierSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{16}$/);

export const partySubmissionSchema = z
  .strictObject({
    name: textOf(300),
    /** Null: not stated by the source. */
    type: stakeholderTypeSchema.nullable(),
    country: countrySchema.nullable().default(null),
    units: z.array(textOf(300)).max(30).default([]),
    approverSubmits: z
      .boolean()
      .optional()
      .describe(
        'Whether its approvers alone submit and release, and its submitters hand over to them.',
      ),
  })
  .refine(({ type, country }) => type !== 'state' || country !== null, {
    path: ['country'],
    params: { code: 'stateNeedsCountry' },
  });

export type PartySubmission = z.infer<typeof partySubmissionSchema>;

/** What else a party is called, and by which ids other registers know it: noted by the Secretariat, so that files find it. */
export const partyNamesSchema = z.strictObject({
  otherNames: z
    .array(z.strictObject({ name: textOf(300), is: z.enum(otherNameKinds) }))
    .max(40)
    .default([]),
  outsideIds: z
    .array(z.strictObject({ register: textOf(100), id: textOf(100) }))
    .max(20)
    .default([]),
});

export type PartyNames = z.infer<typeof partyNamesSchema>;

/** Who a party is, whatever it is called. */
export type PartyIdentity = Pick<PartySubmission, 'type' | 'country'> & { readonly id: string };

/** A party as a record names it: as it was called when the record was written. */
export type PartyReference = PartyIdentity &
  Pick<PartySubmission, 'name'> & {
    /** Where the party went into another: as whom it was named before. Answers leave it out. */
    readonly was?: PartyIdentity;
  };

/** A party that went into this one. */
export type AbsorbedParty = { readonly id: string; readonly name: string; readonly at: string };

/** Absent names are none: what was kept before there were any stays as it is. */
export type Party = PartySubmission &
  Partial<PartyNames> & {
    readonly id: string;
    /** The party that it went into: from then on it is nobody, and its id stands for that one. */
    readonly mergedInto?: string;
    readonly absorbed?: readonly AbsorbedParty[];
    readonly version: number;
    readonly createdAt: string;
    readonly updatedAt: string;
  };

export const referenceTo = ({ id, name, type, country }: PartyReference): PartyReference => ({
  id,
  name,
  type,
  country,
});
