/** A walk: somebody takes actions that a seed chooses, and after each of them every property is asked. */
import { seeded } from '#tests/support/deliveries';
import type { Dashboard } from '#tests/support/dashboard';
import type { RunningProduct } from '#tests/support/local-product';
import type { Somebody } from '#tests/support/visitor';

import { type Action, type ActionKind, anyOf, chooseAction, possibleActions } from './actions.ts';
import { createMemory } from './memory.ts';
import { problemsOf } from './properties/all.ts';
import { count, type Run } from './run.ts';
import type { SeededFault } from './seeded-faults.ts';
import type { SeenPage } from './seen-page.ts';
import type { Step } from './step.ts';
import type { Canary, WalkedWorld } from './walked-world.ts';
import { createWalker, type Walker } from './walker.ts';

export type WalkPlace = {
  readonly dashboard: Dashboard;
  readonly world: WalkedWorld;
  readonly run: Run;
};

export type PlannedWalk = {
  readonly seed: number;
  /** Null for the public. */
  readonly persona: Somebody | null;
  /** Where it begins: a language and a place. */
  readonly address: string;
  readonly actions: number;
  /** What is done first where it can be, in this order: a kind of action, and how what it is done to is called. */
  readonly first?: readonly (readonly [ActionKind, RegExp?])[];
  /** Of the interface, put in on purpose. */
  readonly fault?: SeededFault;
};

export type Walked = {
  readonly actions: number;
  /** Each property that did not hold, after which action, and the actions that led there. */
  readonly problems: readonly WalkProblem[];
};

export type WalkProblem = { readonly says: string; readonly trail: readonly string[] };

const lineOf = ({ does, name }: Action, { address }: SeenPage): string =>
  `${does} ${name} → ${address}`.replaceAll(/\s+/g, ' ');

const versionReader =
  ({ read }: Dashboard, who: Somebody | null): Step['storedVersion'] =>
  async (path) => {
    const [, , kind = '', id] = path.split('/');
    if (!who || !id) return null;
    const stored = await read(who, `/${kind}/${id}`).catch(() => null);
    const version = stored?.['version'];
    return typeof version === 'number' ? version : null;
  };

const draftReader =
  ({ read }: Dashboard): Step['isHeldBack'] =>
  async ({ draft }: Canary) =>
    draft === undefined || (await read(draft.owner, draft.path))['state'] === 'draft';

/** Chooses and takes one action after the other, and asks of each step what holds. */
const stepper = (at: WalkPlace, plan: PlannedWalk, walker: Walker) => {
  const { dashboard, world, run } = at;
  const { seed, persona, first: begun = [] } = plan;
  const random = seeded(seed);
  const memory = createMemory(run.changes);
  let who: Somebody | null = null;
  let faultsTold = 0;
  let pagesBehind = 0;
  const choose = (seen: SeenPage, taken: number): Action => {
    const possible = possibleActions({
      seen,
      places: world.places.map((place) => `/${seen.language}${place}`),
      isSignedIn: who !== null,
      maySignIn: persona !== null,
      hasPast: pagesBehind > 0,
    });
    const [kind, called] = begun[taken] ?? [];
    const planned = kind ? possible[kind].filter(({ name }) => called?.test(name) ?? true) : [];
    return planned.length > 0
      ? anyOf(planned, random)
      : chooseAction(possible, { random, taken: run.taken });
  };
  const newFaults = (): readonly string[] => {
    const all = walker.faults();
    const told = faultsTold;
    faultsTold = all.length;
    return all.slice(told);
  };
  const noteWay = ({ does }: Action, before: SeenPage, after: SeenPage): void => {
    if (does === 'signIn') who = persona;
    if (does === 'signOut') who = null;
    if (['signIn', 'signOut', 'openAgain'].includes(does)) pagesBehind = 0;
    else if (does === 'goBack') pagesBehind -= 1;
    else if (before.address !== after.address) pagesBehind += 1;
    run.places.add(after.place.split(/[?#]/)[0] ?? '');
  };
  return async (before: SeenPage, taken: number) => {
    const action = choose(before, taken);
    count(run.taken, action.does);
    const { after: first, isDone, traffic } = await walker.take(action);
    noteWay(action, before, first);
    const faults = newFaults();
    const stepTo = (after: SeenPage): Step => ({
      action,
      isDone,
      before,
      after,
      traffic,
      faults,
      who,
      typed: memory.typedAt(after),
      shown: memory.shownAt(after),
      canaries: world.canaries,
      isHeldBack: draftReader(dashboard),
      storedVersion: versionReader(dashboard, who),
    });
    let after = first;
    let found = await problemsOf(stepTo(after), run.asked);
    if (found.length > 0) {
      after = await walker.lookAgain();
      found = await problemsOf(stepTo(after), run.asked);
    }
    memory.note(action, before, after, traffic.sent);
    return { after, found, line: lineOf(action, after) };
  };
};

/** As every token says it. */
const issuerOf = async ({ token }: RunningProduct): Promise<string> => {
  const [, claims = ''] = (await token('reader')).split('.');
  return (JSON.parse(Buffer.from(claims, 'base64url').toString()) as { readonly iss: string }).iss;
};

export const walk = async (place: WalkPlace, planned: PlannedWalk): Promise<Walked> => {
  const { product, openBrowser } = place.dashboard;
  const { persona, address, actions, fault } = planned;
  const browser = await openBrowser();
  await fault?.put(browser.context);
  const hosts = new Set([product.url, await issuerOf(product)].map((url) => new URL(url).host));
  const trail: string[] = [];
  const problems: WalkProblem[] = [];
  try {
    const walker = await createWalker({ browser, persona, hosts });
    const take = stepper(place, planned, walker);
    let seen = await walker.start(address);
    for (let taken = 0; taken < actions; taken += 1) {
      const { after, found, line } = await take(seen, taken);
      trail.push(line);
      problems.push(...found.map((says) => ({ says, trail: [...trail] })));
      seen = after;
    }
    return { actions, problems };
  } finally {
    await browser.close();
  }
};
