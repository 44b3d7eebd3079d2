/** Notes of a party that it has another name, beside those that it has. */
import type { Answered, Client } from '../api/client.ts';
import type { PartyView } from '../api/answers.ts';

export type OtherName = NonNullable<PartyView['otherNames']>[number];

export const saveNames = (
  client: Client,
  { party, etag }: { readonly party: PartyView; readonly etag: string },
  otherNames: readonly OtherName[],
): Promise<Answered<PartyView>> =>
  client('nameParty', {
    path: { id: party.id },
    body: { otherNames, outsideIds: party.outsideIds ?? [] },
    ifMatch: etag,
  });

export const noteName = async (
  client: Client,
  partyId: string,
  name: string,
): Promise<Answered<PartyView>> => {
  const read = await client('getParty', { path: { id: partyId } });
  if (!read.ok) return read;
  const { value: party, etag } = read;
  const names = party.otherNames ?? [];
  return saveNames(client, { party, etag: etag ?? '' }, [...names, { name, is: 'synonym' }]);
};
