/** A clock that stands still until everybody waits: minutes of hanging storage take a moment. */
import timers from 'node:timers';
import { syncBuiltinESMExports } from 'node:module';
import { setImmediate as turn } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { vi } from 'vitest';

const real = { setTimeout: timers.setTimeout, clearTimeout: timers.clearTimeout };
const { CompressionStream: realCompression } = globalThis;

/** Compresses in the same turn: what works beside the program takes time that this clock would pass over. */
class CompressionAtOnce {
  readonly readable: ReadableStream<Uint8Array>;
  readonly writable: WritableStream<Uint8Array>;

  constructor() {
    const given: Uint8Array[] = [];
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
      transform: (bytes) => void given.push(bytes),
      flush: (out) => out.enqueue(deflateRawSync(Buffer.concat(given))),
    });
    this.readable = readable;
    this.writable = writable;
  }
}

/** The one place of the product that ends a request in time asks node's own module, which vitest leaves alone. */
const alsoInModule = (given: typeof real): void => {
  Object.assign(timers, given);
  syncBuiltinESMExports();
};

export const startMadeUpClock = (): void => {
  Object.assign(globalThis, { CompressionStream: CompressionAtOnce });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  alsoInModule({
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
  } as typeof real);
};

export const stopMadeUpClock = (): void => {
  vi.useRealTimers();
  Object.assign(globalThis, { CompressionStream: realCompression });
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
