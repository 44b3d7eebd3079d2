/** Calls that are made again when they fail, as a person's program makes them, with what was told written down. */
import type { Operation } from '#shared/contract/operation';
import { operations } from '#shared/contract/operations';
import type { Answered, Call, World } from '#tests/support/world';

import type { Clock } from './clock.ts';
import type { Wanted } from './history.ts';

/** As long as the gateway waits for a function. */
const patience = 29_000;
const mostTries = 6;

const nobodyAnswered: Answered = {
  status: 0,
  headers: {},
  body: undefined,
  text: '',
  bytes: new Uint8Array(),
};

type Settings = {
  readonly clock: Clock;
  readonly random: () => number;
  readonly history: Wanted[];
  /** Hears of what a call threw: the world throws when an answer is not as it must be. */
  readonly onFault: (fault: unknown) => void;
};

const isUnsure = ({ status }: Answered): boolean => status === 0 || status === 500;

const conclude = (wanted: Wanted, answer: Answered, wasUnsure: boolean): void => {
  if (answer.status >= 200 && answer.status < 300) {
    const { id, version } = answer.body as { readonly id?: string; readonly version?: number };
    // A generation's answer names no record.
    const told = id === undefined || version === undefined ? 'unknown' : 'acknowledged';
    Object.assign(wanted, { told, id, version });
  } else wanted.told = wasUnsure ? 'unknown' : 'refused';
};

export const insisting = (
  world: World,
  { clock, random, history, onFault }: Settings,
): World['call'] => {
  const once = async (wanted: Wanted, ...[route, call]: Parameters<World['call']>) => {
    const answered = world.call(route, call).then(
      (answer) => {
        wanted.requests.push(answer.headers['x-request-id'] ?? '');
        return answer;
      },
      (fault: unknown) => {
        onFault(fault);
        return nobodyAnswered;
      },
    );
    return Promise.race([answered, clock.sleep(patience).then(() => nobodyAnswered)]);
  };

  return async (route, call: Call = {}) => {
    const { needs }: Operation = operations[route];
    const number = history.length;
    const wanted: Wanted = { says: `${route} ${number}`, requests: [], told: 'unknown' };
    const isWrite = needs.length > 0;
    if (isWrite) history.push(wanted);
    const headers = { ...call.headers, 'idempotency-key': `swarm-key-${number}-000000` };
    let wasUnsure = false;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await once(wanted, route, isWrite ? { ...call, headers } : call);
      if (isWrite) conclude(wanted, answer, wasUnsure);
      wasUnsure ||= isUnsure(answer);
      if (isUnsure(answer) && isWrite) wanted.told = 'unknown';
      const isSettled = !isUnsure(answer) && answer.status !== 503;
      if (isSettled || attempt === mostTries || random() < 0.1) return answer;
      await clock.sleep(random() * 2_000 * attempt);
    }
  };
};
