/** How a list of Today is cut: how many there are, and those that are most pressing. */

/** Whoever wants all of them asks for that list. */
export const mostShown = 10;

export const linesShown = (isWhole: boolean): number => (isWhole ? Infinity : mostShown);

export const shownOf = <Line>(
  all: readonly Line[],
  isWhole = false,
): { readonly total: number; readonly items: Line[] } => ({
  total: all.length,
  items: all.slice(0, linesShown(isWhole)),
});
