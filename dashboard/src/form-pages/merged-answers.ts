/** What a form goes on with once it was chosen between two edits of one record. Pure. */
import { componentKeysName, type Entries, givenBy, inComponent } from '../kept/answers-given.ts';
import {
  togetherIn,
  isAside,
  wholeComponent,
  type Versions,
  type EditDifference,
  componentIdOf,
  differencesOf,
} from '../forms/answers/edit-conflict.ts';

export type MergeChoice = 'mine' | 'theirs';

/** What nobody has chosen yet: others' changes where there are no own ones, else the own answer. */
export const firstChoice = ({ changedBy }: EditDifference): MergeChoice =>
  changedBy === 'others' ? 'theirs' : 'mine';

/** What the form goes on with. */
export const mergedEntries = (
  versions: Versions,
  choices: Readonly<Record<string, MergeChoice>>,
): Entries => {
  const { mine } = versions;
  const idOf = componentIdOf(mine);
  const differences = differencesOf(versions);
  const taken = differences.filter(
    (each) => (choices[each.slot] ?? firstChoice(each)) === 'theirs',
  );
  const isTaken = (component: string, question: string): boolean =>
    taken.some(
      (each) =>
        (each.component ?? '') === component &&
        (each.field === question || each.field === wholeComponent),
    );
  /** A component of one's own that others removed is sent as a new one. */
  const isAnew = (component: string): boolean =>
    differences.some((each) => each.field === wholeComponent && each.component === component);
  const kept = mine.filter(([name, value]) => {
    if (name === componentKeysName) return !isTaken(idOf(value), wholeComponent);
    const [, key, field = name] = /^c\.(\w+)\.(.+)$/.exec(name) ?? [];
    const component = key === undefined ? '' : idOf(key);
    if (field === 'id') return !isAnew(component);
    return isAside(name) || !isTaken(component, togetherIn[field] ?? field);
  });
  const keyOf = new Map(
    givenBy(mine)
      .all(componentKeysName)
      .map((key) => [idOf(key), key]),
  );
  const added = taken.flatMap(({ component, field, theirs }): Entries => {
    if (component === null) return theirs;
    const isNew = field === wholeComponent && theirs.length > 0;
    const key = keyOf.get(component) ?? component;
    const start: Entries = isNew
      ? [
          [componentKeysName, key],
          [inComponent(key, 'id'), component],
        ]
      : [];
    return [...start, ...theirs.map(([name, value]) => [inComponent(key, name), value] as const)];
  });
  return [...kept, ...added];
};
