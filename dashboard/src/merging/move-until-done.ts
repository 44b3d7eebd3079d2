/** A merge on its way: asked to go on until nothing is left, and told how far it is. */
import type { MergeView } from '#shared/contract/people/merge-views';

import type { Answered, Client } from '../api/client.ts';

type Asked = {
  readonly client: Client;
  readonly newKey: () => string;
  readonly told: (merge: MergeView) => void;
};

/** Whatever ends it in between, the hourly run brings it to its end as well. */
export const moveUntilDone = async (
  id: string,
  { client, newKey, told }: Asked,
): Promise<Answered<MergeView>> => {
  for (;;) {
    const answer = await client('continueMerge', { path: { id }, idempotencyKey: newKey() });
    if (answer.ok) told(answer.value);
    if (!answer.ok || answer.value.isDone) return answer;
  }
};
