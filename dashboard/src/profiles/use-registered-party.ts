/** A party of which there is no record to tell it, for who may read the register of parties. */
import type { PartyView } from '../api/answers.ts';
import { notSent } from '../api/problem.ts';
import { useRemote } from '../api/remote.ts';
import { useServices } from '../services/services.tsx';

/** @param isAsked false where a record tells it, or nothing is shown to whoever is here. */
export const useRegisteredParty = (id: string, isAsked: boolean): PartyView | undefined => {
  const { client } = useServices();
  const { remote } = useRemote(isAsked ? `getParty ${id}` : 'no party', async () =>
    isAsked ? client('getParty', { path: { id } }) : { ok: false, problem: notSent },
  );
  return isAsked && remote.state === 'ready' ? remote.value : undefined;
};
