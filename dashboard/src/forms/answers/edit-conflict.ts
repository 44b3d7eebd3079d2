/** Two edits of one record: which answers differ, who changed them, and what comes of the choices. Pure. */
import { componentKeysName, type Entries, givenBy, inComponent } from '../../kept/answers-given.ts';

/** Answers that say one thing together are chosen together. */
export const togetherIn: Readonly<Record<string, string>> = {
  max: 'min',
  unit: 'min',
  currency: 'min',
  per: 'min',
  countries: 'where',
  regions: 'where',
  stated: 'where',
  end: 'start',
  windowStated: 'start',
  conditionText: 'conditions',
  conditionKind: 'conditions',
  'contact.name': 'contact',
  'contact.email': 'contact',
  'contact.phone': 'contact',
};

/** Not answers: what holds the form together, what is left to type, what was set aside of what a text says, and what a package filled in. */
export const isAside = (name: string): boolean =>
  name === componentKeysName || /\.(id|typed|readAside|readToggled|packageFilled)$/.test(name);

/** What stands for a component that only one side has. */
export const wholeComponent = 'component';

export type Versions = {
  /** What the edit began from. */
  readonly began: Entries;
  readonly mine: Entries;
  /** What is stored now. */
  readonly theirs: Entries;
};

export type EditDifference = {
  /** Of one question in one place. */
  readonly slot: string;
  /** The id of the component that it is about; null for the whole record. */
  readonly component: string | null;
  readonly field: string;
  readonly mine: Entries;
  readonly theirs: Entries;
  /** On both sides, to different answers, or by the others alone. */
  readonly changedBy: 'both' | 'others';
};

type Answer = {
  readonly component: string;
  readonly question: string;
  readonly entry: Entries[number];
};

/** A component that was added on the page has no id yet, and its key is nobody else's. */
export const componentIdOf = (entries: Entries): ((key: string) => string) => {
  const { first } = givenBy(entries);
  return (key) => first(inComponent(key, 'id')) || `new ${key}`;
};

const answersIn = (entries: Entries): readonly Answer[] => {
  const idOf = componentIdOf(entries);
  return entries.flatMap(([name, value]) => {
    if (isAside(name) || value.trim() === '') return [];
    const [, key, field = name] = /^c\.(\w+)\.(.+)$/.exec(name) ?? [];
    const component = key === undefined ? '' : idOf(key);
    return [{ component, question: togetherIn[field] ?? field, entry: [field, value] as const }];
  });
};

const idsIn = (entries: Entries): ReadonlySet<string> =>
  new Set(givenBy(entries).all(componentKeysName).map(componentIdOf(entries)));

/** The same answers in another order, or with other line ends, say the same. */
const wordOf = (answers: Entries): string =>
  answers
    .map(([field, value]) => JSON.stringify([field, value.trim().replaceAll('\r\n', '\n')]))
    .toSorted()
    .join();

type Slot = { readonly component: string; readonly question: string };

const slotName = ({ component, question }: Slot): string => `${component} ${question}`;

const entriesAt = (answers: readonly Answer[], { component, question }: Slot): Entries =>
  answers
    .filter(
      (answer) =>
        answer.component === component &&
        (question === wholeComponent || answer.question === question),
    )
    .map(({ entry }) => entry);

export const differencesOf = ({ began, mine, theirs }: Versions): readonly EditDifference[] => {
  const [before, own, other] = [answersIn(began), answersIn(mine), answersIn(theirs)];
  const [ownIds, otherIds] = [idsIn(mine), idsIn(theirs)];
  const isOneSided = (id: string): boolean =>
    id !== '' && ownIds.has(id) !== otherIds.has(id) && !id.startsWith('new ');
  const slots = new Map<string, Slot>(
    [...own, ...other].map(({ component, question }) => {
      const slot = { component, question: isOneSided(component) ? wholeComponent : question };
      return [slotName(slot), slot];
    }),
  );
  return [...slots].flatMap(([name, slot]) => {
    const sides = { mine: entriesAt(own, slot), theirs: entriesAt(other, slot) };
    const first = wordOf(entriesAt(before, slot));
    const [word, otherWord] = [wordOf(sides.mine), wordOf(sides.theirs)];
    if (word === otherWord || otherWord === first) return [];
    const { component, question } = slot;
    const changedBy = word === first ? 'others' : 'both';
    return [{ slot: name, component: component || null, field: question, ...sides, changedBy }];
  });
};
