/** A generation on its way: built on, some seconds at a time, until it may be shown, and told how far it is. */
import type { GenerationsView, GenerationView } from '#shared/contract/upkeep-views';

import type { Client } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';

type Asked = {
  readonly client: Client;
  readonly newKey: () => string;
  readonly told: (generations: GenerationsView) => void;
  /** False once nobody looks: the hourly run goes on by itself. */
  readonly isWanted: () => boolean;
};

const isBuilding = ({ items }: GenerationsView, name: string): boolean =>
  items.some((each: GenerationView) => each.name === name && each.state === 'building');

/** @returns why it stopped, where it was no wish of its reader. */
export const buildUntilReady = async (
  name: string,
  { client, newKey, told, isWanted }: Asked,
): Promise<Problem | undefined> => {
  for (;;) {
    const answer = await client('buildGeneration', { path: { name }, idempotencyKey: newKey() });
    if (!isWanted()) return undefined;
    if (!answer.ok) return answer.problem;
    told(answer.value);
    if (!isBuilding(answer.value, name)) return undefined;
  }
};
