/** How long each function may run, how much memory it has, and its share of the concurrency that is set aside. */
import { streamConsumer } from '../../shared/table/stream-consumer.ts';
import type { DeployedFunction } from '../constructs/partition-access.ts';

type Size = { readonly seconds: number; readonly megabytes: number; readonly reserved: number };

/** Reserved, where the setting concurrencyQuota says of how many, so that a flood on one side (public pages, imports) leaves room for people's submissions. */
export const sizes: Readonly<Record<DeployedFunction, Size>> = {
  reference: { seconds: 5, megabytes: 256, reserved: 10 },
  public: { seconds: 10, megabytes: 512, reserved: 50 },
  pages: { seconds: 10, megabytes: 512, reserved: 10 },
  documents: { seconds: 15, megabytes: 1024, reserved: 10 },
  records: { seconds: 15, megabytes: 512, reserved: 50 },
  /** A step of a file, of which a part is held at once. */
  exports: { seconds: 29, megabytes: 1024, reserved: 3 },
  intake: { seconds: 15, megabytes: 512, reserved: 50 },
  matches: { seconds: 15, megabytes: 512, reserved: 10 },
  parties: { seconds: 10, megabytes: 512, reserved: 10 },
  /** The user pool may take its time. */
  people: { seconds: 20, megabytes: 512, reserved: 2 },
  messages: { seconds: 10, megabytes: 512, reserved: 10 },
  unsubscribe: { seconds: 10, megabytes: 256, reserved: 2 },
  /** The gateway gives up at 30 seconds. */
  imports: { seconds: 29, megabytes: 1024, reserved: 5 },
  reports: { seconds: 29, megabytes: 2048, reserved: 1 },
  upkeep: { seconds: 29, megabytes: 1024, reserved: 2 },
  /** One per shard is at work at a time. */
  recompute: { seconds: streamConsumer.timeLimitSeconds, megabytes: 1024, reserved: 10 },
  sequencer: { seconds: streamConsumer.timeLimitSeconds, megabytes: 512, reserved: 2 },
  /** One at a time, so that one mail after the other goes. */
  mailer: { seconds: 120, megabytes: 256, reserved: 1 },
  /** Ends by itself after two minutes and a step. */
  exporter: { seconds: 180, megabytes: 1024, reserved: 1 },
  /** Waits for the moments of the next 75 seconds: one run may still wait when the next begins. */
  announcer: { seconds: 180, megabytes: 256, reserved: 2 },
  /** The user pool waits no longer. */
  invitations: { seconds: 5, megabytes: 256, reserved: 2 },
  /** Ends by itself after ten minutes and a few looks; two at once would do the same work twice. */
  caretaker: { seconds: 900, megabytes: 1024, reserved: 1 },
};
