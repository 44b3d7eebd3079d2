/** Parties, and what people may do for them. */
import * as z from 'zod';

import { partyNamesSchema, partySubmissionSchema } from '../../domain/parties/party.ts';
import { textOf } from '../../domain/values/text.ts';
import { answering, byId, change, create, paging, read } from '../operation.ts';
import { partyViewSchema } from '../people/party-views.ts';
import { meSchema, subjectSchema, userGrantSchema } from '../people/user-views.ts';
import { pageOf } from '../page-views.ts';

export const partyOperations = {
  getMe: read('Who you are here', meSchema),
  listParties: answering('Parties', pageOf(partyViewSchema), { query: z.strictObject(paging) }),
  getParty: answering('A party', partyViewSchema, { path: byId }),
  createParty: answering('Register a party', partyViewSchema, {
    body: partySubmissionSchema,
    needs: create,
    status: 201,
  }),
  editParty: answering("Change a party's units or name, or who submits for it", partyViewSchema, {
    path: byId,
    body: z.strictObject({
      name: textOf(300)
        .optional()
        .describe('For the Secretariat alone to change. Left out, it stays as it is.'),
      units: z.array(textOf(300)).max(30),
      approverSubmits: partySubmissionSchema.shape.approverSubmits,
    }),
    needs: change,
  }),
  nameParty: answering(
    'Say what else a party is called, and by which ids other registers know it, so that files find it',
    partyViewSchema,
    { path: byId, body: partyNamesSchema, needs: change },
  ),
  putUser: answering(
    'Grant or take away what a person may do',
    z.object({ sub: z.string(), ...userGrantSchema.shape }),
    {
      path: z.strictObject({ sub: subjectSchema }),
      body: userGrantSchema,
    },
  ),
};
