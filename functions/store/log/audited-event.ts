/** Audit entries as events: what whoever tells of them reads, and the truth that each is of. */
import * as z from 'zod';

import { matchesReadingAnew } from '#shared/domain/matches/changed-ends';
import type { AuditedEvent } from '#shared/domain/inbox/audited-event';
import { exchangeVoices } from '#shared/domain/matches/match-exchange';
import { readKept } from '#shared/domain/kept/unreadable-item';
import { matchStateIds, recordStateIds } from '#shared/vocabulary/record-states';
import type { Item } from '#shared/table/item';
import type { StoredRecord } from '#shared/domain/records/record';

import { entryNameOf } from './logged-entries.ts';
import type { AuditContext } from './audit.ts';

const entrySchema = z.object({
  version: z.int().min(1),
  at: z.string(),
  action: z.string(),
  actor: z.object({ sub: z.string(), role: z.string(), partyId: z.string().nullable() }),
  published: z.looseObject({ act: z.string() }).exactOptional(),
  /** What other entries have among their grounds, and entries of before, tells nobody anything. */
  grounds: z.looseObject({}).exactOptional(),
});

const stateChange = <const States extends readonly [string, ...string[]]>(states: States) =>
  z.object({ from: z.enum(states).nullable(), to: z.enum(states) });

const recordChange = z.object({ record: stateChange(recordStateIds) });
const readAnewSchema = z.object({ readAnewIn: z.array(z.string()) });
const matchChange = stateChange(matchStateIds);
const legChanges = z.array(matchChange.extend({ leg: z.string() }));
const legsChange = z.object({ legs: legChanges });
const joiningChange = z.object({ joining: legChanges });
const voiceSchema = z.object({ voice: z.enum(exchangeVoices) });
const bySchema = z.object({ by: z.string() });
const decidedSchema = z.object({ decided: z.string() });
const handedSchema = z.object({ handedTo: z.string() });

export const eventIn = (item: Item): AuditedEvent => {
  const { version, at, action, actor, published, grounds } = readKept(
    'audit entry',
    entrySchema,
    item['entry'],
  );
  const record = recordChange.safeParse(grounds).data?.record;
  const readAnewIn = readAnewSchema.safeParse(grounds).data?.readAnewIn;
  const match = matchChange.safeParse(grounds).data;
  const legs = legsChange.safeParse(grounds).data?.legs;
  const joining = joiningChange.safeParse(grounds).data?.joining;
  const voice = voiceSchema.safeParse(grounds).data?.voice;
  const by = bySchema.safeParse(grounds).data?.by;
  const decided = decidedSchema.safeParse(grounds).data?.decided;
  const handedTo = handedSchema.safeParse(grounds).data?.handedTo;
  return {
    id: `${entryNameOf(item)}#${version}`,
    at,
    action,
    actor,
    ...(published && { act: published.act }),
    ...(record && { stateOfRecord: record }),
    ...(readAnewIn && { readAnewIn }),
    ...(match && { stateOfMatch: match }),
    ...(legs && { legs }),
    ...(joining && { joining }),
    ...(voice && { voice }),
    ...(by !== undefined && { by }),
    ...(decided !== undefined && { decided }),
    ...(handedTo !== undefined && { handedTo }),
  };
};

/** What inboxes are told by: an entry says by itself between which states its record went, and whose reading it changed. */
export const withWhatIsTold = (
  audit: AuditContext,
  before: StoredRecord | undefined,
  after: StoredRecord,
): AuditContext => {
  const readAnewIn = before ? matchesReadingAnew(before, after) : [];
  const grounds = {
    ...audit.grounds,
    ...(before?.state !== after.state && {
      record: { from: before?.state ?? null, to: after.state },
    }),
    ...(readAnewIn.length > 0 && { readAnewIn }),
  };
  return Object.keys(grounds).length === 0 ? audit : { ...audit, grounds };
};
