/** The inbox of whoever is signed in, as long as somebody looks: what comes in is put in its place. */
import type { Inbox } from '#shared/contract/people/inbox-views';

import { type LiveLoaded, useRemote } from '../api/remote.ts';
import { useServices } from '../services/services.tsx';

export const useInbox = (): LiveLoaded<Inbox> => {
  const { client } = useServices();
  return useRemote('inbox', (ifNoneMatch) => client('getInbox', { ifNoneMatch }), 'replaced');
};
