/** Accepts records from a worklist: holds each for a moment, sends it, and sends at once what is held when its reader goes. */
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';

import type { WaitingRecord } from '#shared/contract/people/waiting-views';

import { useServices } from '../services/services.tsx';
import {
  type Acceptance,
  type Acceptances,
  heldIds,
  heldMilliseconds,
  lastHeld,
  mayAccept,
  noAcceptances,
  withAcceptance,
} from './acceptances.ts';

const routes = { pledge: 'acceptPledge', offer: 'acceptOffer' } as const;

export type Accepting = {
  readonly acceptances: Acceptances;
  readonly accept: (record: WaitingRecord) => void;
  /** Takes back the last one that is still held; answers its id. */
  readonly undo: (id?: string) => string | undefined;
};

type Held = { readonly record: WaitingRecord; readonly key: string };

export const useAcceptances = (onSent: () => void): Accepting => {
  const { client, newKey, wait } = useServices();
  const [acceptances, setAcceptances] = useState<Acceptances>(noAcceptances);
  const held = useRef(new Map<string, Held>());

  const set = useCallback((id: string, acceptance: Acceptance | undefined): void => {
    setAcceptances((all) => withAcceptance(all, id, acceptance));
  }, []);

  const send = useCallback(
    async (id: string, key: string): Promise<void> => {
      const waiting = held.current.get(id);
      // Undone, sent already, or undone and accepted anew.
      if (waiting?.key !== key) return;
      held.current.delete(id);
      const { kind, version, title } = waiting.record;
      set(id, { title, state: 'sending' });
      const answer = await client(routes[kind], {
        path: { id },
        body: {},
        ifMatch: `"v${version}"`,
        idempotencyKey: key,
      });
      set(
        id,
        answer.ok ? { title, state: 'done' } : { title, state: 'failed', problem: answer.problem },
      );
      onSent();
    },
    [client, onSent, set],
  );

  const accept = (record: WaitingRecord): void => {
    if (!mayAccept(acceptances.get(record.id))) return;
    const key = newKey();
    held.current.set(record.id, { record, key });
    set(record.id, { title: record.title, state: 'held' });
    void wait(heldMilliseconds).then(() => send(record.id, key));
  };

  const undo = (asked?: string): string | undefined => {
    const id = asked ?? lastHeld(acceptances);
    if (id === undefined || !held.current.delete(id)) return undefined;
    set(id, undefined);
    return id;
  };

  const sendAll = useEffectEvent(() => {
    for (const [id, { key }] of held.current) void send(id, key);
  });
  useEffect(() => () => sendAll(), []);
  const isHolding = heldIds(acceptances).length > 0;
  useEffect(() => {
    if (!isHolding) return undefined;
    // The question keeps the page until what is sent has left.
    const leave = (event: BeforeUnloadEvent): void => {
      sendAll();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => window.removeEventListener('beforeunload', leave);
  }, [isHolding]);

  return { acceptances, accept, undo };
};
