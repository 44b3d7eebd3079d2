/** What holds of who reads: nobody sees what is another's, and nobody is offered what is refused to them. */
import type { Property } from '../step.ts';

export const readerProperties: readonly Property[] = [
  {
    says: 'no confidential word is on a screen of another',
    of: async ({ after, who, canaries, isHeldBack }) => {
      const seen = canaries.filter(
        ({ word, readers }) =>
          after.everyText.includes(word) && !readers.some((reader) => reader === who),
      );
      const held = await Promise.all(seen.map(isHeldBack));
      return seen
        .filter((_, at) => held[at])
        .map(({ word }) => `${word}, shown to ${who ?? 'the public'}`);
    },
  },
  {
    says: 'nothing is offered that is forbidden',
    of: ({ traffic }) => {
      if (traffic.sent.length === 0) return null;
      const forbidden = traffic.sent.filter(({ status }) => status === 401 || status === 403);
      return forbidden.map(({ method, path, status }) => `${method} ${path} ${status}`);
    },
  },
  {
    says: 'after signing out nothing of a person is left',
    of: ({ action, after, canaries }) => {
      if (action.does !== 'signOut') return null;
      const left = canaries.filter(({ word }) => after.everyText.includes(word));
      return [...left.map(({ word }) => word), ...(after.isSignedIn ? ['a page of a person'] : [])];
    },
  },
  {
    says: 'whoever signs in is shown their own ways',
    of: ({ action, after }) =>
      action.does === 'signIn' ? (after.isSignedIn ? [] : ['no way to Today']) : null,
  },
];
