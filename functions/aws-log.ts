/** The log of a deployed function: one JSON line an entry. The one place with a console. */
import type { Log } from './dependencies.ts';

const write =
  (level: 'info' | 'error') =>
  (message: string, fields: Readonly<Record<string, unknown>> = {}): void => {
    // oxlint-disable-next-line no-console -- the log's own way out
    console[level](JSON.stringify({ level, message, ...fields }));
  };

export const awsLog: Log = { info: write('info'), error: write('error') };
