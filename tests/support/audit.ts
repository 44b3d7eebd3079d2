/** Audits a world as `npm run audit:verify` does: through its routes, by whoever may hold a checkpoint of before. */
import { judgeLog, type LogReader } from '#infra/commands/audit-log';
import { readCheckpoints } from '#infra/commands/kept-checkpoints';

import type { MemoryCopies } from './memory-copies.ts';
import { verifyWorld } from './verifying.ts';
import type { World } from './world.ts';

type OfEach<Value> = { readonly whole: Value; readonly public: Value };

export type Kept = OfEach<string | undefined>;

/** Copies of a bucket, as a folder of them is read. */
export type KeptCopies = OfEach<readonly string[]>;

export const copiesIn = (copies: MemoryCopies): KeptCopies => {
  const read = readCheckpoints(copies.all().map(([, checkpoint]) => checkpoint));
  return { whole: read.get('whole') ?? [], public: read.get('public') ?? [] };
};

const readerOf = ({ call }: World, log: keyof Kept): LogReader => {
  const [read, prove] =
    log === 'whole'
      ? (['readLog', 'getLogProof'] as const)
      : (['readPublicLog', 'getPublicLogProof'] as const);
  const as = { as: 'officer' } as const;
  return {
    text: async (address) => {
      const answer = await call(read, { ...as, path: { address } });
      return answer.status === 200 ? answer.text : undefined;
    },
    proof: async (size, older) => {
      const query = { size: String(size), older: String(older) };
      const answer = await call(prove, { ...as, query });
      return answer.status === 200
        ? (answer.body as { readonly proof: readonly string[] }).proof
        : undefined;
    },
  };
};

const judge = async (world: World, log: keyof Kept, kept: readonly string[] = []) =>
  judgeLog(readerOf(world, log), kept);

export const checkpointsOf = async (world: World): Promise<Kept> => ({
  whole: (await judge(world, 'whole')).checkpoint,
  public: (await judge(world, 'public')).checkpoint,
});

/** What a holder of these checkpoints finds, without any repair. */
export const auditOf = async (
  world: World,
  kept: Kept | KeptCopies = { whole: [], public: [] },
): Promise<readonly string[]> => {
  const found: string[] = [];
  const walked = await verifyWorld(world, { repair: false, audit: true }).catch(
    (error: unknown) => {
      found.push(String(error));
      return undefined;
    },
  );
  for (const { unit, differs } of walked?.drift ?? [])
    found.push(`${unit}: ${differs.map(({ what, of = '' }) => `${what} ${of}`).join(', ')}`);
  if (walked && walked.unlogged > 0) found.push(`${walked.unlogged} unlogged`);
  for (const log of ['whole', 'public'] as const)
    found.push(
      ...(await judge(world, log, [kept[log] ?? []].flat())).faults.map(
        (fault) => `${log}: ${fault}`,
      ),
    );
  return found;
};
