/** Walks the lists that a need reaches, from the highest score that a class could reach downwards. */
import type { Need } from './needs.ts';
import type { Reached } from './reached-lists.ts';
import { copyDownTo, type TieredList } from './tiered-list.ts';
import { readLeast, type Walk, weigh } from './weighing.ts';

/** What of a long list earns so much for topics and support. */
const walkTier = (walk: Walk, need: Need, reached: Reached, tier: number): void => {
  const { order } = need;
  const tiered = reached.list.tiered as TieredList;
  if (tiered.order !== order || tiered.lowest > tier)
    copyDownTo(tiered, order, walk.columns.settingOf, tier);
  const { entries, settings, tierEnd } = tiered;
  const [from, until] = [tierEnd[tier + 1] ?? 0, tierEnd[tier] ?? 0];
  const { points } = need.settings;
  const besides = tier + reached.place.most + need.mostGap;
  let needed = walk.leastScore - besides;
  for (let at = from; at < until; at += 1) {
    const setting = points[settings[at] ?? 0] ?? 0;
    if (setting < needed) continue;
    weigh(walk, need, reached, entries[at] ?? 0, tier + setting);
    needed = walk.leastScore - besides;
  }
  walk.counts.entriesSeen += until - from;
  walk.counts.classesSeen += (order.tierStart[tier + 1] ?? 0) - (order.tierStart[tier] ?? 0);
};

const walkWhole = (walk: Walk, need: Need, reached: Reached): void => {
  const { classOf, settingOf } = walk.columns;
  const byClass = need.order.points;
  const bySetting = need.settings.points;
  const { from, until } = reached.list;
  const besides = reached.place.most + need.mostGap;
  let needed = walk.leastScore - besides;
  for (let entry = from; entry < until; entry += 1) {
    const points = (byClass[classOf[entry] ?? 0] ?? 0) + (bySetting[settingOf[entry] ?? 0] ?? 0);
    if (points < needed) continue;
    weigh(walk, need, reached, entry, points);
    needed = walk.leastScore - besides;
  }
  walk.counts.entriesSeen += until - from;
};

/** What an offer of the list can earn at most besides topics and support. */
const mostBesides = (need: Need, { place }: Reached): number =>
  need.settings.most + need.mostGap + place.most;

/** Short lists come last: by then, most of what they hold is seen at a glance to be too little. */
const walkOnce = (walk: Walk, need: Need): void => {
  const { order, reached } = need;
  const long = reached.filter(({ list }) => list.tiered);
  let top = 0;
  for (const each of long) top = Math.max(top, order.most + mostBesides(need, each));
  for (let bound = top; bound >= walk.leastScore; bound -= 1) {
    for (const each of long) {
      const tier = bound - mostBesides(need, each);
      if (tier >= 0 && tier <= order.most) walkTier(walk, need, each, tier);
    }
  }
  for (const each of reached) if (!each.list.tiered) walkWhole(walk, need, each);
};

/** How far lists of neighbours lie apart: the less, the more often the rest must be looked at too. */
const guessedBelow = 5;

/** The neighbour's last score is a good guess of how far down to look; all is looked at again if it was not. */
export const walkLists = (walk: Walk, need: Need): void => {
  const { pledgeNumber } = need;
  readLeast(walk, pledgeNumber);
  walkOnce(walk, need);
  if (!readLeast(walk, pledgeNumber) && walk.floor > 0) {
    walk.floor = 0;
    readLeast(walk, pledgeNumber);
    walkOnce(walk, need);
  }
  walk.floor = Math.max(0, walk.leastScore - guessedBelow);
};
