/** How a list of Today is cut: how many there are, and those that are most pressing. */

/** Whoever wants all of them opens the list itself. */
export const mostShown = 10;

export const shownOf = <Line>(
  all: readonly Line[],
): { readonly total: number; readonly items: Line[] } => ({
  total: all.length,
  items: all.slice(0, mostShown),
});
