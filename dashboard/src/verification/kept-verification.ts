/** A verification under way, kept in the tab for its reader: left, loaded anew or after a sign-in it goes on where it was. */
import type { VerificationWalk } from '#shared/contract/verification-walk';

import type { AnswersStore } from '../kept/answers-store.ts';

export type VerificationUnderWay = {
  readonly walk: VerificationWalk;
  /** Under which the next step goes: what a step found is told again to whoever asks for it again. */
  readonly key: string;
};

export type KeptRun = {
  readonly read: () => VerificationUnderWay | undefined;
  readonly keep: (run: VerificationUnderWay) => void;
  readonly drop: () => void;
};

const form = 'verification';

const numbers = ['units', 'records', 'readAnew', 'unlogged', 'look'];
const lists = ['drift', 'unsettled', 'waiting'];
const switches = ['repair', 'audit', 'isWalking'];

const isWalk = (value: unknown): value is VerificationWalk => {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    numbers.every((name) => typeof fields.get(name) === 'number') &&
    lists.every((name) => Array.isArray(fields.get(name))) &&
    switches.every((name) => typeof fields.get(name) === 'boolean')
  );
};

/** An earlier edition of these pages may have kept it. */
const walkIn = (text: string): VerificationWalk | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isWalk(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

export const keptRun = (answers: Pick<AnswersStore, 'read' | 'keep' | 'drop'>): KeptRun => ({
  read: () => {
    const sent = answers.read(form)?.sent;
    const walk = sent && walkIn(sent.content);
    return walk && { walk, key: sent.key };
  },
  // Nothing of it was typed, so it is nothing that a sign-out asks about.
  keep: ({ walk, key }) => {
    answers.keep(form, { entries: [], sent: { content: JSON.stringify(walk), key } });
  },
  drop: () => answers.drop(form),
});
