/** A unit of recomputation on a few items in memory. */
import type { Outcome, Step, Steps } from '#shared/recompute/steps';
import type { Item } from '#shared/table/item';

/** Runs a unit on a few items, and writes down each step; `meanwhile` comes in after a step, as another worker would. */
export const runUnit = <Value>(
  unit: Steps<Value>,
  given: readonly Item[],
  meanwhile: (step: Step, items: Map<string, Item>) => void = () => undefined,
) => {
  const name = ({ PK, SK }: { PK: string; SK: string }) => `${PK} ${SK}`;
  const items = new Map(given.map((item) => [name(item), item]));
  const taken: Step[] = [];
  const perform = (step: Step): Outcome => {
    taken.push(step);
    if (step.op === 'get') return items.get(name(step.key));
    if (step.op === 'page')
      return { items: [...items.values()].filter(({ PK }) => PK === step.partition) };
    if (step.op === 'pause') return undefined;
    if (step.op === 'open') {
      const held = items.get(name(step.key));
      const rev = ((held?.['rev'] as number) ?? 0) + 1;
      items.set(name(step.key), { ...held, ...step.key, rev, open: true });
      return rev;
    }
    const held = items.get(name(step.item));
    if (((held?.['rev'] as number) ?? 0) !== step.ifRev) return false;
    items.set(name(step.item), step.item);
    return true;
  };
  let next = unit.next();
  while (next.done !== true) {
    const outcomes = next.value.map((step) => {
      const outcome = perform(step);
      meanwhile(step, items);
      return outcome;
    });
    next = unit.next(outcomes);
  }
  return {
    value: next.value,
    taken,
    find: (key: { PK: string; SK: string }) => items.get(name(key)),
  };
};
