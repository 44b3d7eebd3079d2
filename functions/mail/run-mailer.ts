/** What the mailer does each time: digests that are due, then whatever waits. */
import type { Dependencies } from '../dependencies.ts';
import { faultOf } from '../fault.ts';
import { putDigests } from './digests.ts';
import { type Sender, sendWaiting } from './send-waiting.ts';

export const runMailer =
  (dependencies: Dependencies, sender: Sender | undefined) => async (): Promise<void> => {
    try {
      await putDigests(dependencies);
      await sendWaiting(dependencies, sender);
    } catch (error) {
      dependencies.log.error('fault', faultOf(error));
      throw error;
    }
  };
