/** A clock that stands still until everybody waits: minutes of hanging storage take a moment. */
import timers from 'node:timers';
import { syncBuiltinESMExports } from 'node:module';
import { setImmediate as turn } from 'node:timers/promises';
import { vi } from 'vitest';

const real = { setTimeout: timers.setTimeout, clearTimeout: timers.clearTimeout };

/** The one place of the product that ends a request in time asks node's own module, which vitest leaves alone. */
const alsoInModule = (given: typeof real): void => {
  Object.assign(timers, given);
  syncBuiltinESMExports();
};

export const startMadeUpClock = (): void => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  alsoInModule({
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  } as typeof real);
};

export const stopMadeUpClock = (): void => {
  vi.useRealTimers();
  alsoInModule(real);
};

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

type Outcome<Value> = { readonly value: Value } | { readonly error: unknown };
export type Ended<Value> = { readonly outcome: Outcome<Value>; readonly milliseconds: number };

/** Lets time pass whenever the work waits, until it ends; whoever waits for nothing would hang for ever. */
export const untilEnded = async <Value>(work: () => Promise<Value>): Promise<Ended<Value>> => {
  const begun = Date.now();
  let outcome: Outcome<Value> | undefined;
  work().then(
    (value) => (outcome = { value }),
    (error: unknown) => (outcome = { error }),
  );
  for (;;) {
    await turn();
    if (outcome) return { outcome, milliseconds: Date.now() - begun };
    if (vi.getTimerCount() === 0) throw new Error('Something waits for ever');
    vi.advanceTimersToNextTimer();
  }
};
