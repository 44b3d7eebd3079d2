/** People who have a right here: who they are, and how somebody is invited, changed, removed and let in again. */
import * as z from 'zod';

import { keptCountrySchema } from '../../domain/codes.ts';
import { emailSchema } from '../../domain/values/email.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { duties, roles } from '../../domain/parties/role.ts';
import { textOf } from '../../domain/values/text.ts';
import { languages } from '../../vocabulary/label.ts';
import { keptSchema } from '../kept-schema.ts';
import { answering, change, create, paging } from '../operation.ts';
import { pageOf } from '../page-views.ts';
import { consistentRight, rightFields, subjectSchema } from '../people/user-views.ts';

const personFields = { name: textOf(200), role: z.enum(roles), ...rightFields };

export const personSchema = z
  .object({
    sub: z.string(),
    version: z.int().describe('Of the right. A change names it in `If-Match`.'),
    name: z.string().nullable().describe('Null of somebody who was registered without one.'),
    role: z
      .enum(roles)
      .nullable()
      .describe('Null where the groups of the identity provider decide.'),
    partyId: identifierSchema.nullable(),
    partyName: z.string().nullable(),
    countries: z.array(keptSchema(keptCountrySchema)),
    duty: z.enum(duties).nullable(),
    managesMembers: z.boolean(),
    state: z.enum(['active', 'removed']),
    invitedAt: z.string().nullable().describe('Null of whoever did not come by an invitation.'),
    isYou: z.boolean(),
  })
  .meta({ id: 'Person' });

export type Person = z.infer<typeof personSchema>;

/** More than anybody types in a day, and few enough that a session that was taken over does little harm. */
export const mostInvitationsInADay = 50;

const bySub = z.strictObject({ sub: subjectSchema });

const step = { path: bySub, body: z.strictObject({}), needs: create } as const;

export const personOperations = {
  listPeople: answering(
    'People whom you manage, those who were invited last first',
    pageOf(personSchema),
    {
      query: z.strictObject({
        ...paging,
        party: identifierSchema.optional().describe('Of one party alone.'),
      }),
    },
  ),
  invitePerson: answering(
    'Invite somebody: the same address again changes what they may do, and makes no second account',
    personSchema,
    {
      body: consistentRight(
        z.strictObject({
          ...personFields,
          email: emailSchema.describe(
            'Goes to the identity provider, which keeps it, and is kept nowhere else.',
          ),
          language: z.enum(languages).describe('In which they are invited.'),
        }),
      ),
    },
  ),
  changePerson: answering('Change what somebody may do', personSchema, {
    path: bySub,
    body: consistentRight(z.strictObject(personFields)),
    needs: change,
  }),
  removePerson: answering(
    'Take away what somebody may do, from their next call on',
    personSchema,
    step,
  ),
  restorePerson: answering(
    'Give back what somebody might do before they were removed',
    personSchema,
    step,
  ),
  resetSecondFactor: answering(
    'Let somebody who lost their second factor set up a new one at their next sign-in',
    personSchema,
    step,
  ),
};
