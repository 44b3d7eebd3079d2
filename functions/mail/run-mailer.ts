/** What the mailer does each time: followers who were not told yet, digests that are due, then whatever waits. */
import type { Dependencies } from '../dependencies.ts';
import { faultOf } from '../fault.ts';
import { tellOn } from '../inbox/tell-on.ts';
import { timeFor } from '../time-for.ts';
import { putDigests } from './digests.ts';
import { type Sender, sendWaiting } from './send-waiting.ts';

/** Of Lambda's two minutes: a mail that has begun needs some of the rest, or nobody hears whether it went. */
const runMilliseconds = 80_000;
/** Whoever follows what many follow waits rather than a mail that asks for an answer. */
const tellingMilliseconds = 20_000;

/** A digest that fails keeps no mail from going; the run fails after them. */
export const runMailer =
  (dependencies: Dependencies, sender: Sender | undefined) => async (): Promise<void> => {
    const hasTime = timeFor(dependencies, runMilliseconds);
    const hasTimeToTell = timeFor(dependencies, tellingMilliseconds);
    const parts = [
      () => tellOn(dependencies, hasTimeToTell),
      () => putDigests(dependencies),
      () => sendWaiting(dependencies, sender, hasTime),
    ];
    const faults: unknown[] = [];
    for (const part of parts)
      await part().catch((error: unknown) => {
        dependencies.log.error('fault', faultOf(error));
        faults.push(error);
      });
    if (faults.length > 0) throw faults[0];
  };
