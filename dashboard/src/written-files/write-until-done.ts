/** A file on its way: asked to go on until it is whole, and told how far it is. */
import type { ExportJobView } from '#shared/contract/files/export-job-views';

import type { Answered } from '../api/client.ts';
import type { Services } from '../services/services.tsx';

type Asked = Pick<Services, 'client' | 'newKey' | 'wait'> & {
  readonly told: (job: ExportJobView) => void;
  /** False once nobody looks: the product goes on by itself. */
  readonly isWanted: () => boolean;
};

/** Somebody else may be at it, who is not to be asked all the time. */
const pause = 1_500; // milliseconds

export const isOnItsWay = ({ state }: Pick<ExportJobView, 'state'>): boolean =>
  state === 'writing' || state === 'closing';

/** Undefined where nobody waits for it any more. */
type Ended = Answered<ExportJobView> | undefined;

export const writeUntilDone = async (
  id: string,
  { client, newKey, wait, told, isWanted }: Asked,
): Promise<Ended> => {
  for (;;) {
    const answer = await client('continueExport', { path: { id }, idempotencyKey: newKey() });
    if (!isWanted()) return undefined;
    if (answer.ok) told(answer.value);
    if (!answer.ok || !isOnItsWay(answer.value)) return answer;
    await wait(pause);
  }
};
