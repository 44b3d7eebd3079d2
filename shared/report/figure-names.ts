/** Which figures a report has, each by its name: the condition that the rows meet which it counts. */
import { compareText } from '../domain/values/compare-text.ts';
import {
  countedEntities,
  type CountedEntity,
  type Dimension,
  isDimension,
  type Narrowing,
} from './figure-dimensions.ts';

/** Of `matches` a row is a match, of the others a component. `amount` adds up what the rows state at most. */
export type Countable = 'components' | 'records' | 'parties' | 'matches' | 'amount';

export type Family = {
  readonly entity: CountedEntity;
  readonly counts: Countable;
  readonly by: readonly Dimension[];
  /** Of these there is no figure for all together, since different measures do not add up. */
  readonly always?: readonly Dimension[];
};

const ofComponents = (entity: 'pledges' | 'offers', standing: Dimension): readonly Family[] => [
  { entity, counts: 'components', by: ['area', 'region', standing] },
  { entity, counts: 'components', by: ['area', 'type', standing] },
  { entity, counts: 'components', by: ['area', 'edition', standing] },
  { entity, counts: 'records', by: ['area'] },
  { entity, counts: 'records', by: ['publication'] },
  { entity, counts: 'parties', by: ['area'] },
  { entity, counts: 'amount', by: ['area', 'measure'], always: ['area', 'measure'] },
];

export const figureFamilies: readonly Family[] = [
  ...ofComponents('pledges', 'coverage'),
  { entity: 'pledges', counts: 'components', by: ['area', 'stage'] },
  { entity: 'pledges', counts: 'components', by: ['stage', 'standing'] },
  { entity: 'pledges', counts: 'records', by: ['consulted', 'consultation'] },
  ...ofComponents('offers', 'availability'),
  { entity: 'matches', counts: 'matches', by: ['area', 'state'] },
];

/** Such as `pledges.components?area=A1&coverage=open`. */
export const figureName = (
  entity: CountedEntity,
  counts: Countable,
  narrowing: Narrowing = {},
): string => {
  const parts = Object.entries(narrowing)
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([name, value]) => `${name}=${value}`);
  return `${entity}.${counts}${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
};

export type AskedFigure = {
  readonly entity: CountedEntity;
  readonly counts: Countable;
  readonly narrowing: Narrowing;
};

/** What the name of a figure asks; undefined for what is no such name. */
export const readFigureName = (name: string): AskedFigure | undefined => {
  const [head = '', query = ''] = name.split('?', 2);
  const [first, counts] = head.split('.', 2);
  const entity = countedEntities.find((each) => each === first);
  const pairs = query.split('&').filter((part) => part !== '');
  const narrowing = pairs.map((pair): readonly [string, string] => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  const family = figureFamilies.find((each) => each.entity === entity && each.counts === counts);
  const isKnown = narrowing.every(([each]) => isDimension(each));
  return entity && family && isKnown
    ? { entity, counts: family.counts, narrowing: Object.fromEntries(narrowing) }
    : undefined;
};
