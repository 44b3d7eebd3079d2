/** Parties, and what people may do for them. */
import type { Dependencies } from '../dependencies.ts';
import { createParty, editParty } from '../handlers/parties/parties.ts';
import { nameParty } from '../handlers/parties/name-party.ts';
import { putUser } from '../handlers/parties/users.ts';
import type { Runs } from '../http/dispatch.ts';
import { listParties, readParty } from '../handlers/parties/read-parties.ts';

export const partiesRoutes = (dependencies: Dependencies) =>
  ({
    listParties: listParties(dependencies),
    getParty: readParty(dependencies),
    createParty: createParty(dependencies),
    editParty: editParty(dependencies),
    nameParty: nameParty(dependencies),
    putUser: putUser(dependencies),
  }) satisfies Runs;
