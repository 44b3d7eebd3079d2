/** What the address of Today asks for: since when something counts as new, and which list is shown whole. Pure. */
import type { WholeListId } from '#shared/contract/people/today-views';

/** Without the schemas that its contract is checked by, which no page loads first. */
const wholeLists: Readonly<Record<WholeListId, true>> = {
  answers: true,
  flags: true,
  handOvers: true,
  unowned: true,
  overdue: true,
  introductions: true,
  questions: true,
  reported: true,
  standDown: true,
  interests: true,
  followUps: true,
  announced: true,
};

const isWholeList = (name: string | null): name is WholeListId =>
  name !== null && Object.hasOwn(wholeLists, name);

export type AskedOfToday = {
  readonly since?: string;
  readonly list?: WholeListId;
};

export const askedOfToday = (search: string): AskedOfToday => {
  const params = new URLSearchParams(search);
  const [since, list] = [params.get('since') ?? '', params.get('list')];
  return {
    ...(/^\d{4}-\d{2}-\d{2}$/.test(since) ? { since } : {}),
    ...(isWholeList(list) ? { list } : {}),
  };
};

/** The address with one of them set anew. */
export const todayAddressWith = (search: string, change: AskedOfToday): string =>
  `/today?${new URLSearchParams({ ...askedOfToday(search), ...change }).toString()}`;
