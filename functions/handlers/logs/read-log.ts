/** What a log serves at the addresses of C2SP tlog-tiles: its checkpoint, its tiles, its leaves, and the keys that sign it. */
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { LogName } from '#shared/table/log-keys';
import { type LogAddress, readLogAddress } from '#shared/transparency-log/addresses';
import { verifierKey } from '#shared/transparency-log/signed-note';
import { tileWidth, widthIn } from '#shared/transparency-log/tiles';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { WithLogKey } from '../../dependencies.ts';
import { authorize } from '../../http/authorize.ts';
import { findFormerKeys, findLogKey, sha256Of } from '../../store/log/log-key.ts';
import { findLeaves, findLogHead, findTiles } from '../../store/log/log-store.ts';

type Needed = Pick<WithLogKey, 'table' | 'logKey'>;
type Found = Result<Answer, Refusal>;

const notFound: Found = refuse({ kind: 'notFound' });

const texts = 'text/plain; charset=utf-8';
/** What stands under an address of a full tile never changes. */
const forEver = { 'cache-control': 'public, max-age=31536000, immutable' } as const;

const bytesOf = (content: Uint8Array, width: number, isPublic: boolean): Found =>
  ok({
    file: { content, type: 'application/octet-stream' },
    ...(width === tileWidth && isPublic ? { headers: forEver } : {}),
  });

/** Each leaf after its length in two bytes. */
const bundleOf = (leaves: readonly string[]): Uint8Array =>
  Buffer.concat(
    leaves.flatMap((leaf) => {
      const bytes = Buffer.from(leaf);
      const length = Buffer.alloc(2);
      length.writeUInt16BE(bytes.length);
      return [length, bytes];
    }),
  );

const checkpoint = async ({ table }: Needed, log: LogName): Promise<Found> => {
  const head = await findLogHead(table, log);
  if (!head) return notFound;
  return ok({
    file: { content: head.checkpoint, type: texts },
    headers: { etag: `"${head.size}"` },
  });
};

/** The key that signs now, and below it those before it: the key service says the first, the table the others. */
const keys = async ({ table, logKey }: Needed, log: LogName): Promise<Found> => {
  const now = await findLogKey(logKey, log);
  const all = [now, ...(await findFormerKeys(table, log, now))];
  const lines = all.map((key) => `${verifierKey(key, sha256Of)}\n`);
  return ok({ file: { content: lines.join(''), type: texts } });
};

type TileAddress = Extract<LogAddress, { readonly part: 'tile' }>;

const tile = async ({ table }: Needed, log: LogName, address: TileAddress): Promise<Found> => {
  const { index, width } = address;
  const name = { level: address.level === 'entries' ? 0 : address.level, index };
  const size = (await findLogHead(table, log))?.size ?? 0;
  if (widthIn(size, name) < width) return notFound;
  const isPublic = log === 'public';
  if (address.level === 'entries') {
    const leaves = (await findLeaves(table, log, index)) ?? [];
    return bytesOf(bundleOf(leaves.slice(0, width)), width, isPublic);
  }
  const hashes = (await findTiles(table, log, [name]))(name) ?? [];
  return bytesOf(Buffer.concat(hashes.slice(0, width)), width, isPublic);
};

type Asked = { readonly path: { readonly address: string } };

const serve = async (needed: Needed, log: LogName, text: string): Promise<Found> => {
  const address = readLogAddress(text);
  if (!address) return notFound;
  if (address.part === 'tile') return tile(needed, log, address);
  return address.part === 'checkpoint' ? checkpoint(needed, log) : keys(needed, log);
};

export const readPublicLog =
  (needed: Needed) =>
  ({ path }: Asked): Promise<Found> =>
    serve(needed, 'public', path.address);

export const readWholeLog =
  (needed: Needed) =>
  async ({ actor, path }: Asked & { readonly actor: Actor }): Promise<Found> => {
    const deed = path.address.startsWith('tile/entries/') ? 'readLogEntries' : 'readLog';
    const allowed = authorize(actor, deed, actor.partyId);
    return allowed.ok ? serve(needed, 'whole', path.address) : allowed;
  };
