/** Counts in a fixed order without their names, and maps of them: how a packed cell spells its numbers. */

/** Zeros at the end are left out: most stakeholder types give and do not pledge. Counts are whole. */
export const packCounts = (counts: readonly number[]): string =>
  counts
    .map((count) => (count === 0 ? '' : count.toString(36)))
    .join('.')
    .replace(/\.+$/, '');

export const unpackCounts = (packed: string): ((place: number) => number) => {
  const counts = packed.split('.');
  return (place) => Number.parseInt(counts[place] || '0', 36);
};

export const packMap = <Value>(
  map: Readonly<Record<string, Value>>,
  pack: (value: Value) => string,
): string =>
  Object.entries(map)
    .map(([name, value]) => `${name} ${pack(value)}`)
    .join(',');

export const unpackMap = <Value>(
  packed: string,
  unpack: (packed: string) => Value,
): Record<string, Value> =>
  Object.fromEntries(
    packed
      .split(',')
      .filter((entry) => entry !== '')
      .map((entry) => {
        const end = entry.indexOf(' ');
        return [entry.slice(0, end), unpack(entry.slice(end + 1))] as const;
      }),
  );
