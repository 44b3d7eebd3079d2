/**
 * What an owner may keep back of a record that it releases, group by group. What a record is (its title, area, topics, kinds of
 * support, places and times, and who it is by) is public with every release: without it there is nothing to count.
 */
export const releaseGroups = ['texts', 'amounts', 'partners'] as const;
export type ReleaseGroup = (typeof releaseGroups)[number];

/** In one order and once each, however they were named; undefined of none, as a release keeps it. */
export const withheldOf = (
  groups: readonly ReleaseGroup[] = [],
): readonly ReleaseGroup[] | undefined => {
  const withheld = releaseGroups.filter((group) => groups.includes(group));
  return withheld.length > 0 ? withheld : undefined;
};
