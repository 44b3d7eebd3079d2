/** What a start prints when the product is ready: one block for people, or one line for scripts. */

import { styleText } from 'node:util';
import type { World } from '../../shared/domain/world.ts';
import { defaultData } from './options.ts';
import { personas } from './sign-in/personas.ts';

export type Ready = {
  readonly version: string;
  readonly url: string;
  readonly issuer: string;
  readonly tokenEndpoint: string;
  readonly statusEndpoint: string;
  readonly data: string;
  readonly world: World;
  readonly database: string;
  readonly tables: readonly string[];
  readonly pid: number;
  readonly seconds: number;
};

/** Colour only on a terminal, and never with NO_COLOR. */
const bold = (text: string): string => styleText('bold', text, { stream: process.stdout });
const green = (text: string): string => styleText('green', text, { stream: process.stdout });

const recordLine: Readonly<Record<World, string>> = {
  real: 'the real public record; what XA and XB say stays out of everything public',
  made_up: 'made up: invented parties of XA to XZ, nothing real',
};

const line = (label: string, text: string): string => `  ${label.padEnd(12)} ${text}`;

/** What begins this run's data anew, and no other's. */
const freshOptions = ({ data, world }: Ready): string =>
  [
    ...(world === 'made_up' ? ['--demo'] : []),
    ...(data === defaultData ? [] : ['--data', data]),
    '--fresh',
  ].join(' ');

export const readyBlock = (ready: Ready): string => {
  const [first, ...others] = personas.map(({ name, label }) => `${label} (${name})`);
  return [
    '',
    `  ${bold(`ACSG matching ${ready.version}`)}   local: nothing leaves this computer`,
    '',
    line(green('✔ ready in'.padEnd(12)), `${ready.seconds.toFixed(1)} s`),
    line('Open', bold(ready.url)),
    line('API', `${ready.url}/api   reference ${ready.url}/api/openapi.json`),
    line('Data', `${ready.data}   npm start -- ${freshOptions(ready)} begins anew`),
    line('Record', recordLine[ready.world]),
    line('Sign in as', `${first}   no password`),
    ...others.map((person) => line('', person)),
    '',
    line('Try', `1  open ${ready.url} and see which requests for support are still open`),
    line('', '2  sign in as the State focal point and submit a pledge'),
    line('', '3  sign in as the Secretariat officer and see whom it suggests'),
    '',
    line('Script', `curl -s -d persona=focal-point ${ready.tokenEndpoint}`),
    line('Ctrl-C', 'ends everything and keeps the data'),
    '',
  ].join('\n');
};

export const readyLine = (ready: Ready): string => JSON.stringify(ready);
