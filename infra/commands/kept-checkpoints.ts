/** A file of checkpoints, one after the other: what whoever wants to find a rewriting has to keep, and nothing else. */
const between = '\n\n\n';

/** By log, `whole` or `public`, as the names of checkpoints end. */
export const readCheckpointFile = (file: string): ReadonlyMap<string, string> =>
  new Map(
    file
      .split(between)
      .map((part) => `${part.trim()}\n`)
      .filter((part) => part.trim() !== '')
      .map((checkpoint) => [checkpoint.split('\n')[0]?.split('/').at(-1) ?? '', checkpoint]),
  );

export const writeCheckpointFile = (checkpoints: readonly string[]): string =>
  `${checkpoints.map((each) => each.trimEnd()).join(between)}\n`;
