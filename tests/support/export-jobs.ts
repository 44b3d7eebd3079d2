/** Files that are written by jobs, as whoever asked for them goes on with them and reads them. */
import type { Persona, World } from './world.ts';

type Asked = {
  readonly as: Persona;
  readonly query?: Readonly<Record<string, string>>;
};

export const startJob = async (world: World, name: string, { as, query = {} }: Asked) => {
  const answer = await world.call('startExport', { as, path: { name }, query });
  if (answer.status !== 202) throw new Error(`${name} cannot be written: ${answer.text}`);
  return answer.body as { readonly id: string };
};

const enough = 200;

export const finishJob = async (world: World, as: Persona, id: string) => {
  for (let steps = 1; steps <= enough; steps += 1) {
    const { body, text } = await world.call('continueExport', { as, path: { id } });
    if (body?.state === undefined) throw new Error(`The file does not go on: ${text}`);
    if (body.state !== 'writing' && body.state !== 'closing') return body;
  }
  throw new Error('The file is never whole');
};

export const fileOfJob = ({ files }: Pick<World, 'files'>, id: string): Uint8Array => {
  const file = files.find(`exports/${id}/file`);
  if (!file) throw new Error('There is no file');
  return file;
};

/** The whole file. */
export const writtenFile = async (world: World, name: string, asked: Asked) => {
  const { id } = await startJob(world, name, asked);
  const job = await finishJob(world, asked.as, id);
  return { job, bytes: fileOfJob(world, id) };
};

/** As many more as one that is stored: only what lists and files read of each. */
export const copiesOf = async (world: World, id: string, count: number): Promise<void> => {
  const held = world.table.find({ PK: `OFFER#${id}`, SK: 'META' });
  if (!held) throw new Error('There is nothing to copy');
  const record = held['record'] as object;
  for (let copy = 1; copy <= count; copy += 1) {
    const copied = String(copy).padStart(16, '0');
    const at = new Date(Date.UTC(2025, 0, 1, 0, 0, copy)).toISOString();
    await world.table.put({
      ...held,
      PK: `OFFER#${copied}`,
      updatedKey: at,
      record: { ...record, id: copied },
    });
  }
  world.table.takeStream();
};
