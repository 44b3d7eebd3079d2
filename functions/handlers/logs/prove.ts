/** Proofs of RFC 6962 under a size that the log had: that a leaf is in it, or that it goes on from an older size. */
import { fieldError } from '#shared/contract/field-advice';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { LogName } from '#shared/table/log-keys';
import { hashFromTiles, tilesOfRange } from '#shared/transparency-log/tiles';
import {
  consistencyRanges,
  inclusionRanges,
  type LeafRange,
} from '#shared/transparency-log/tree-ranges';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { authorize } from '../../http/authorize.ts';
import { tree } from '../../store/log/log-key.ts';
import { findLogHead, findTiles } from '../../store/log/log-store.ts';

type Needed = Pick<Dependencies, 'table'>;

type Query = {
  readonly size: number;
  readonly leaf?: number | undefined;
  readonly older?: number | undefined;
};

type Asked = { readonly query: Query };

const prove = async (
  { table }: Needed,
  log: LogName,
  { size, leaf, older = size }: Query,
): Promise<Result<Answer, Refusal>> => {
  const kept = (await findLogHead(table, log))?.size ?? 0;
  const beyond = (name: string): Result<Answer, Refusal> =>
    refuse({ kind: 'malformed', errors: [fieldError(name, 'beyondLog')] });
  if (size > kept) return beyond('size');
  if (leaf !== undefined && leaf >= size) return beyond('leaf');
  if (older > size) return beyond('older');
  const whole: LeafRange = { first: 0, end: size };
  const ranges =
    leaf === undefined ? consistencyRanges(older, whole) : inclusionRanges(leaf, whole);
  const tiles = await findTiles(table, log, ranges.flatMap(tilesOfRange));
  const proof = ranges.map((range) =>
    Buffer.from(hashFromTiles(tree, tiles, range)).toString('base64'),
  );
  return ok({ body: { size, proof } });
};

export const provePublicly =
  (needed: Needed) =>
  ({ query }: Asked): Promise<Result<Answer, Refusal>> =>
    prove(needed, 'public', query);

export const proveOfWhole =
  (needed: Needed) =>
  async ({ actor, query }: Asked & { readonly actor: Actor }): Promise<Result<Answer, Refusal>> => {
    const allowed = authorize(actor, 'readLog', actor.partyId);
    return allowed.ok ? prove(needed, 'whole', query) : allowed;
  };
