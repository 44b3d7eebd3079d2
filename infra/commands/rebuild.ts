/** `npm run rebuild -- POLICY`: builds suggestions by another policy beside the running ones, and flips when told to. */

import { isDeepStrictEqual } from 'node:util';

import { generationsSchema, type GenerationView } from '#shared/contract/upkeep-views';

import { connectToProduct, type ProductClient, RequestError } from './product-client.ts';
import { parseRebuildOptions, type RebuildOptions, rebuildUsage } from './rebuild-options.ts';
import { runCommand } from './run-command.ts';

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

const address = '/api/generations';

const read = ({ call }: ProductClient) => call('GET', address, generationsSchema);

const isUnderWay = ({ state }: GenerationView): boolean =>
  state === 'building' || state === 'ready';

/** The generation of this policy that is under way already, or a new one. */
const begin = async (client: ProductClient, policy: unknown): Promise<GenerationView> => {
  const known = (await read(client)).value.items.find(isUnderWay);
  if (known && isDeepStrictEqual(known.policy, policy)) return known;
  const { value } = await client.call('POST', address, generationsSchema, { body: policy });
  const started = value.items.find(isUnderWay);
  if (!started) throw new RequestError('The product did not start a generation.');
  return started;
};

const progressOf = ({ name, build }: GenerationView): string =>
  `${name}: ${build?.phase ?? 'begun'}, ${build?.lists ?? 0} lists, ${build?.cells ?? 0} cells, ${build?.differing ?? 0} differing`;

const buildThrough = async (
  { call }: ProductClient,
  begun: GenerationView,
): Promise<GenerationView> => {
  let generation = begun;
  while (generation.state === 'building') {
    const slice = `${address}/${generation.name}/building`;
    const { value } = await call('POST', slice, generationsSchema);
    generation = value.items.find(({ name }) => name === begun.name) ?? generation;
    say(progressOf(generation));
  }
  return generation;
};

const activate = async (client: ProductClient, { name }: GenerationView) => {
  const { etag } = await read(client);
  const { value } = await client.call('POST', `${address}/${name}/activation`, generationsSchema, {
    body: {},
    ifMatch: etag ?? '',
  });
  return value.items.find((each) => each.name === name);
};

const rebuild = async ({ policy, activates, ...connection }: RebuildOptions): Promise<void> => {
  const client = connectToProduct(connection);
  const built = await buildThrough(client, await begin(client, policy));
  const generation = activates ? await activate(client, built) : built;
  process.stdout.write(`${JSON.stringify(generation)}\n`);
};

await runCommand(async (argv) => {
  const options = parseRebuildOptions(argv);
  if (options) await rebuild(options);
  else process.stdout.write(rebuildUsage);
  return 0;
});
