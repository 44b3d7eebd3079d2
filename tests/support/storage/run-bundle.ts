/**
 * Calls the handler of one bundle, as Lambda would, in a process of its own, and prints what came of it. Work that may
 * take a minute gets a clock that runs faster; the socket on which it waits is a real one.
 */
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';

const [bundle = '', event = '', seconds = '', speed = ''] = process.argv.slice(2);
const faster = Number(speed);

const later = timers.setTimeout;
const sooner = (run: () => void, milliseconds = 0): NodeJS.Timeout =>
  later(run, milliseconds / faster);
if (faster !== 1) {
  globalThis.setTimeout = sooner as typeof setTimeout;
  timers.setTimeout = sooner as typeof setTimeout;
  syncBuiltinESMExports();
}

const { handler } = (await import(bundle)) as {
  readonly handler: (event: unknown, context: object) => Promise<unknown>;
};
const begun = performance.now();
const passed = (): number => (performance.now() - begun) * faster;
const context = { getRemainingTimeInMillis: () => Number(seconds) * 1000 - passed() };
const outcome = await handler(JSON.parse(event), context).then(
  (answer) => ({ answer }),
  (error: unknown) => ({ error: error instanceof Error ? error.name : 'not an Error' }),
);
process.stdout.write(`\n${JSON.stringify({ ...outcome, milliseconds: passed() })}`, () =>
  process.exit(),
);
