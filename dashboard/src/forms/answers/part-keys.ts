/** The keys of parts that come and go. Pure. None is given twice: under a key that went stand the answers of the part that had it. */
export type PartKeys = {
  readonly keys: readonly string[];
  /** The highest number that any key has had. */
  readonly highest: number;
};

export const firstKeys = (keys: readonly string[]): PartKeys => ({
  keys,
  highest: Math.max(0, ...keys.map((key) => Number(key.slice(1)))),
});

export const withOneMore = ({ keys, highest }: PartKeys): PartKeys => ({
  keys: [...keys, `k${highest + 1}`],
  highest: highest + 1,
});

export const withoutKey = ({ keys, highest }: PartKeys, key: string): PartKeys => ({
  keys: keys.filter((own) => own !== key),
  highest,
});
