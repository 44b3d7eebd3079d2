/** The real stream handler, each time in a sandbox of its own that may be late, be killed or go on after it was given up. */
import type { Dependencies } from '#functions/dependencies';
import type { Table } from '#functions/table';
import { recompute } from '#functions/stream/recompute';
import { streamHandler } from '#functions/stream/stream-handler';
import type { InvocationResult } from '#infra/local/lambda/function-messages';
import type { StreamRecord } from '#infra/local/streams/stream-record';

import { createInvocation } from './caller.ts';
import type { Clock } from './clock.ts';
import type { Behaviour } from './designs.ts';
import type { Faults } from './faults.ts';
import type { FaultyTables } from './faulty-table.ts';

/** After which the event source gives up waiting, and the handler goes on alone. */
const timeLimit = 60_000;

type Settings = {
  readonly clock: Clock;
  readonly random: () => number;
  readonly faults: Faults;
  readonly tables: FaultyTables;
  readonly dependenciesOn: (table: Table) => Dependencies;
  readonly behaviour: Behaviour;
};

const keysOf = ({ dynamodb }: StreamRecord) => {
  const { PK, SK } = dynamodb.Keys as Record<'PK' | 'SK', { readonly S: string }>;
  return { PK: PK.S, SK: SK.S };
};

export const createConsumer = (settings: Settings) => {
  const { clock, random, faults, tables, dependenciesOn, behaviour } = settings;
  const { wakes = () => true, consumer = (table: Table) => table, swallowsFaults } = behaviour;
  let usualCalls = 100;

  return async (records: readonly StreamRecord[]): Promise<InvocationResult> => {
    let onKill = (): void => undefined;
    const killed = new Promise<InvocationResult>((resolve) => {
      onKill = () => resolve({ ok: false, reason: 'crash', message: 'killed' });
    });
    const invocation = createInvocation({ clock, random, faults, usualCalls, onKill });
    const dependencies = dependenciesOn(consumer(tables(invocation)));
    const handler = streamHandler(dependencies, recompute(dependencies));
    const Records = records.filter((record) => wakes(keysOf(record)));
    const ran = handler({ Records } as never).then(
      (answer): InvocationResult => ({ ok: true, json: JSON.stringify(answer) }),
      (): InvocationResult => ({ ok: false, reason: 'threw', message: 'a fault' }),
    );
    const tooLate = clock.sleep(timeLimit).then((): InvocationResult => {
      if (!invocation.isOver()) faults.count('timedOut');
      return { ok: false, reason: 'timeout', message: 'too late' };
    });
    const result = await Promise.race([ran, killed, tooLate]);
    invocation.end();
    if (result.ok) usualCalls = Math.ceil((3 * usualCalls + invocation.calls()) / 4);
    return swallowsFaults ? { ok: true, json: undefined } : result;
  };
};
