/** The records to be coded: read page by page until they end or there is enough for a sitting. */
import type { Answered } from '../api/client.ts';
import type { RecordListPage } from '../api/answers.ts';
import { type Loaded, useRemote } from '../api/remote.ts';
import { useServices } from '../services/services.tsx';
import { type RecordToCode, worklistOf } from './worklist.ts';

/** Of each kind; what lies beyond comes once these are done. */
const mostPages = 10;

type LoadPage = (cursor?: string) => Promise<Answered<RecordListPage<RecordToCode>>>;

const allOf = async (load: LoadPage): Promise<Answered<readonly RecordToCode[]>> => {
  let records: readonly RecordToCode[] = [];
  let cursor: string | undefined;
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await load(cursor);
    if (!answer.ok) return answer;
    records = [...records, ...answer.value.items];
    cursor = answer.value.next;
    if (cursor === undefined) break;
  }
  return { ok: true, value: records, etag: null };
};

export const useWorklist = (): Loaded<readonly RecordToCode[]> => {
  const { client } = useServices();
  return useRemote('coding', async () => {
    const limit = '100';
    const pledges = await allOf((cursor) => client('listPledges', { query: { limit, cursor } }));
    if (!pledges.ok) return pledges;
    const offers = await allOf((cursor) => client('listOffers', { query: { limit, cursor } }));
    if (!offers.ok) return offers;
    return { ...offers, value: worklistOf([...pledges.value, ...offers.value]) };
  });
};
