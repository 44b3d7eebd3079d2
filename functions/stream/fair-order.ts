/** In which order a batch's records are worked in, so that nobody waits behind the burst of one party. */

/** Each party's first record, then each party's second, and so on. */
const byTurns = <Touched>(
  touched: readonly Touched[],
  partyOf: (each: Touched) => string,
): readonly Touched[] => {
  const turns = new Map<string, number>();
  const taken = touched.map((each) => {
    const turn = turns.get(partyOf(each)) ?? 0;
    turns.set(partyOf(each), turn + 1);
    return { each, turn };
  });
  return taken.toSorted((left, right) => left.turn - right.turn).map(({ each }) => each);
};

/**
 * By turns of the parties, but every other one as the stream has them. A batch that ends itself hands back all from
 * its first undone record on, done or not: so at least half of what was done is done for good, and no batch is
 * handed back from its beginning, which would count as a failure.
 */
export const fairOrder = <Touched>(
  touched: readonly Touched[],
  partyOf: (each: Touched) => string,
): readonly Touched[] => {
  const fair = byTurns(touched, partyOf);
  return [...new Set(touched.flatMap((each, index) => [each, fair[index] ?? each]))];
};
