/** What a log says of itself (C2SP tlog-checkpoint): its name, how many leaves it has, and the root over them. */
import { fromBase64, toBase64 } from './base64.ts';
import type { TreeHead } from './proofs.ts';

export type LogCheckpoint = TreeHead & { readonly origin: string };

export const checkpointText = ({ origin, size, root }: LogCheckpoint): string =>
  `${origin}\n${size}\n${toBase64(root)}\n`;

/** Undefined for what is no checkpoint, or says something beside what this log says. */
export const readLogCheckpoint = (text: string): LogCheckpoint | undefined => {
  const [, origin = '', size = '', encoded = ''] =
    /^(\S[^\n]*)\n(0|[1-9]\d{0,15})\n(\S+)\n$/.exec(text) ?? [];
  const root = fromBase64(encoded);
  return origin !== '' && root?.length === 32 ? { origin, size: Number(size), root } : undefined;
};
