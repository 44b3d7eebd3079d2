/** How many public matches have no pledge in this register: whoever reads, as the list says that their link shows. */
import type { Answered, Client } from '../../api/client.ts';
import type { Total } from '../../api/answers.ts';

/** How the page of matches is asked for these alone. */
export const unpledgedSearch = '?pledge=none';

export const countPublicUnpledged = async (client: Client): Promise<Answered<Total>> => {
  const answer = await client('listReleasedMatches', { query: { pledge: 'none', limit: '1' } });
  if (!answer.ok) return answer;
  const { items, total } = answer.value;
  return { ...answer, value: total ?? { count: items.length, complete: false } };
};
