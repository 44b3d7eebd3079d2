/** Every party that the reader sees, to choose from and to call by its name: all pages of the list. */
import type { ListPage, PartyView } from '../api/answers.ts';
import type { Answered, Client } from '../api/client.ts';
import { type Loaded, useRemote } from '../api/remote.ts';
import { useServices } from '../services/services.tsx';

export type Parties = ReadonlyMap<string, PartyView>;

const everyPage = async (client: Client): Promise<Answered<Parties>> => {
  const parties = new Map<string, PartyView>();
  let cursor: string | undefined;
  do {
    const answer: Answered<ListPage<PartyView>> = await client('listParties', {
      query: { limit: '100', cursor },
    });
    if (!answer.ok) return answer;
    for (const party of answer.value.items) parties.set(party.id, party);
    cursor = answer.value.next;
  } while (cursor !== undefined);
  return { ok: true, value: parties, etag: null };
};

const nobody: Answered<Parties> = { ok: true, value: new Map(), etag: null };

/** @param isWanted whether they are to choose from yet: until then none are loaded. */
export const useParties = (isWanted = true): Loaded<Parties> => {
  const { client } = useServices();
  return useRemote(isWanted ? 'every party' : 'no party', async () =>
    isWanted ? everyPage(client) : nobody,
  );
};
