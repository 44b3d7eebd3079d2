import { awsDependencies } from '../aws-dependencies.ts';
import { createParty, editParty, listParties, putUser, readParty } from '../handlers/parties.ts';
import { dispatch } from '../http/http-handler.ts';

const dependencies = awsDependencies();

export const handler = dispatch(dependencies, {
  listParties: listParties(dependencies),
  getParty: readParty(dependencies),
  createParty: createParty(dependencies),
  editParty: editParty(dependencies),
  putUser: putUser(dependencies),
});
