/** What somebody can do at a page, as data: chosen by a seed, taken by a browser, printed where something went wrong. */
import type { SeenPage } from './seen-page.ts';
import type { Thing } from './seen-parts.ts';

export const actionKinds = [
  'follow',
  'press',
  'type',
  'choose',
  'tick',
  'tab',
  'escape',
  'scrollDown',
  'switchLanguage',
  'reload',
  'goBack',
  'openAgain',
  'visit',
  'pressAtOldVersion',
  'pressOffline',
  'signIn',
  'signOut',
] as const;
export type ActionKind = (typeof actionKinds)[number];

export type Action = {
  readonly does: ActionKind;
  /** Of the things of the page, by their order. */
  readonly thing?: number;
  /** What is typed or chosen, or the address. */
  readonly value?: string;
  /** For whoever reads the trail. */
  readonly name: string;
};

/** As people write: of several scripts, with what breaks careless pages. */
const typed = [
  'Training of hearing officers',
  'تدريب موظفي المقابلات',
  "Appui à l'enregistrement <b>n° 3</b>",
  '40',
  '2027-06-30',
  'XA',
];

type Choices = {
  readonly seen: SeenPage;
  /** Pages that nothing on this one may lead to. */
  readonly places: readonly string[];
  readonly isSignedIn: boolean;
  readonly maySignIn: boolean;
  /** Whether there is a page to go back to. */
  readonly hasPast: boolean;
};

type Found = readonly [thing: Thing, index: number];

const toThings = (does: ActionKind, found: readonly Found[]): readonly Action[] =>
  found.map(([{ name }, thing]) => ({ does, thing, name }));

const withValues = (
  does: ActionKind,
  found: readonly Found[],
  valuesOf: (thing: Thing) => readonly string[],
): readonly Action[] =>
  found.flatMap(([one, thing]) =>
    valuesOf(one).map((value) => ({ does, thing, value, name: `${one.name} = ${value}` })),
  );

const when = (holds: boolean, does: ActionKind): readonly Action[] =>
  holds ? [{ does, name: '' }] : [];

/** All that can be done here, by kind: a kind that cannot be done is empty. */
export type PossibleActions = Readonly<Record<ActionKind, readonly Action[]>>;

export const possibleActions = (choices: Choices): PossibleActions => {
  const { seen, places, isSignedIn, maySignIn, hasPast } = choices;
  const all = seen.things.map((thing, index): Found => [thing, index]);
  const inMain = all.filter(([{ place }]) => place === 'main');
  const buttons = inMain.filter(([{ is }]) => is === 'button');
  const links = all.filter(
    ([{ is, leads, place }]) => is === 'link' && leads && place !== 'languages',
  );
  const languages = all.filter(([{ place, is }]) => place === 'languages' && is === 'link');
  const sending = buttons.filter(([{ submits }]) => submits);
  return {
    follow: toThings('follow', links),
    press: toThings('press', buttons),
    type: withValues(
      'type',
      inMain.filter(([{ is }]) => is === 'text'),
      () => typed,
    ),
    choose: withValues(
      'choose',
      inMain.filter(([{ is }]) => is === 'choice'),
      ({ values }) => values,
    ),
    tick: toThings(
      'tick',
      inMain.filter(([{ is }]) => is === 'tick'),
    ),
    tab: when(true, 'tab'),
    escape: when(true, 'escape'),
    scrollDown: when(true, 'scrollDown'),
    switchLanguage: toThings('switchLanguage', languages),
    reload: when(true, 'reload'),
    goBack: when(hasPast, 'goBack'),
    openAgain: when(true, 'openAgain'),
    visit: places.map((value) => ({ does: 'visit', value, name: value })),
    pressAtOldVersion: toThings('pressAtOldVersion', sending),
    pressOffline: toThings('pressOffline', sending),
    signIn: when(!isSignedIn && maySignIn, 'signIn'),
    signOut: when(isSignedIn, 'signOut'),
  };
};

export const anyOf = (actions: readonly Action[], random: () => number): Action => {
  const action = actions[Math.floor(random() * actions.length)];
  if (!action) throw new Error('Nothing of what was planned can be done at this page');
  return action;
};

type Chooser = {
  readonly random: () => number;
  /** How often each kind was taken in all walks of the run. */
  readonly taken: ReadonlyMap<ActionKind, number>;
};

/** How often each kind is taken beside the others. What loads a page costs ten times what happens within one. */
const shares: Readonly<Record<ActionKind, number>> = {
  follow: 8,
  press: 8,
  type: 4,
  choose: 4,
  tick: 3,
  tab: 1,
  escape: 1,
  scrollDown: 1,
  switchLanguage: 2,
  reload: 1,
  goBack: 3,
  openAgain: 0.5,
  visit: 2,
  pressAtOldVersion: 1,
  pressOffline: 1,
  signIn: 1,
  signOut: 0.3,
};

/** Whatever was taken least, for its share; of its kind any. */
export const chooseAction = (possible: PossibleActions, { random, taken }: Chooser): Action => {
  const due = actionKinds
    .filter((kind) => possible[kind].length > 0)
    .map((kind) => ({ kind, rank: ((taken.get(kind) ?? 0) + random()) / shares[kind] }));
  const [first] = due.toSorted((one, other) => one.rank - other.rank);
  return anyOf(first ? possible[first.kind] : [], random);
};
