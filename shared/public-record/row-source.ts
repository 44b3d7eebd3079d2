/**
 * Which rows of the same parties are of one source: those that name the same page first, as rows of one list do, or the
 * same pages in any order, or that have a page and the title in common, since a page may be put before another.
 */
export type Sourced = {
  /** Digests of its pages, first the one that it names first. */
  readonly pages: readonly string[];
  /** A digest. */
  readonly title?: string;
};

/** Two that have one of these in common are of one source. */
const signsOf = ({ pages, title }: Sourced): readonly string[] => [
  `first ${pages[0]}`,
  `all ${[...pages].sort().join(' ')}`,
  ...(title === undefined ? [] : pages.map((page) => `titled ${page} ${title}`)),
];

export const areOfOneSource = (one: Sourced, other: Sourced): boolean => {
  const signs = new Set(signsOf(one));
  return signsOf(other).some((sign) => signs.has(sign));
};

/** Finds those that one hangs together with by their sources, directly or by way of others: one set for all of these. */
export const bySource = <Member extends Sourced>(
  members: readonly Member[],
): ((one: Sourced) => ReadonlySet<Member>) => {
  const groups = new Map<string, Set<Member>>();
  const groupsOf = (one: Sourced): readonly Set<Member>[] => [
    ...new Set(signsOf(one).flatMap((sign) => groups.get(sign) ?? [])),
  ];
  for (const member of members) {
    const met = groupsOf(member).toSorted((one, other) => other.size - one.size);
    const [largest = new Set<Member>(), ...others] = met;
    for (const each of [member, ...others.flatMap((group) => [...group])]) {
      largest.add(each);
      for (const sign of signsOf(each)) groups.set(sign, largest);
    }
  }
  return (one) => {
    const [only = new Set<Member>(), ...others] = groupsOf(one);
    return others.length === 0 ? only : new Set([only, ...others].flatMap((group) => [...group]));
  };
};
