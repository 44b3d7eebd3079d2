/** Who did what to a record, without what stays between its party and the Secretariat. */
import type { RecordKind, RecordState, StoredRecord } from '#shared/domain/records/record';
import { changesForOthers } from '#shared/domain/records/component-changes';
import { partyFields } from '#shared/domain/fields/party-fields';
import { type RecordStep, recordSteps } from '#shared/domain/records/record-transitions';
import { type Viewer, viewersOf } from '#shared/domain/rights/audience';
import type { Refusal } from '#shared/domain/refusal';
import type { Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { may } from '../../http/authorize.ts';
import { auditedTypeOf } from '../../store/log/audit.ts';
import { type HistoryEntry, statesOf, withheldIn } from '../../store/records/history-store.ts';
import { historyPage, type HistoryQuery } from '../history-page.ts';
import { type One, findReadable } from './read-records.ts';

const isStep = (action: string): action is RecordStep => action in recordSteps;

const leadsOutOfSight = (to: RecordState | null): boolean =>
  to !== null && !(viewersOf[to] as readonly Viewer[]).includes('reader');

/** Whether the step led where its owner and the Secretariat speak alone: why it was taken stays between them. */
const isBetweenTwo = ({ action }: HistoryEntry): boolean =>
  isStep(action) && leadsOutOfSight(recordSteps[action].to);

/** No step leads from accepted to submitted: what was accepted says something else since this entry. */
const becauseOf = (entry: HistoryEntry): 'acceptedChanged' | null => {
  const states = statesOf(entry);
  return states?.from === 'accepted' && states.to === 'submitted' ? 'acceptedChanged' : null;
};

/** That exclusions changed tells that there are some; so does it of what else a party keeps. */
const entryFor = (actor: Actor, { party }: StoredRecord, entry: HistoryEntry): HistoryEntry =>
  may(actor, 'readExclusions', party.id)
    ? entry
    : {
        ...entry,
        changed: entry.changed.filter((field) => !partyFields.includes(field)),
        components: changesForOthers(entry.components ?? []),
        reason: isBetweenTwo(entry) ? null : entry.reason,
      };

export const readHistory =
  (dependencies: Dependencies, kind: RecordKind) =>
  async ({
    actor,
    path,
    query,
  }: One & { readonly query: HistoryQuery }): Promise<Result<Answer, Refusal>> => {
    const held = await findReadable(dependencies, actor, kind, path.id);
    if (!held.ok) return held;
    const type = auditedTypeOf[kind];
    const shown = (entry: HistoryEntry) => ({
      ...entryFor(actor, held.value.record, entry),
      because: becauseOf(entry),
      withheld: withheldIn(entry),
    });
    return historyPage(dependencies, { actor, type, id: path.id, query, shown });
  };
