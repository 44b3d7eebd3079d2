/** What a release comes to: published at once, announced for a moment, or an announcement that is taken back. */
import type { ReleaseBody } from '#shared/contract/records/release-body';
import {
  announcedRecord,
  recordAfterStep,
  revokedRecord,
} from '#shared/domain/records/record-after-step';
import type { StoredRecord } from '#shared/domain/records/record';
import { withheldOf } from '#shared/domain/release/release-groups';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import { readMoment } from '../read-moment.ts';

type By = { readonly by: string; readonly now: string };

const notAnnounced: Refusal = {
  kind: 'conflict',
  detail:
    'Nothing is announced of this record. Read it: it may be public by now, or somebody took the announcement back.',
  reason: { code: 'notAnnounced' },
};

export type DecidedRelease = {
  readonly after: StoredRecord;
  readonly action: 'release' | 'announcement' | 'revocation';
};

export const decideRelease = (
  record: StoredRecord,
  body: ReleaseBody,
  { by, now }: By,
): Result<DecidedRelease, Refusal> => {
  if (body.revoke) {
    return record.announced
      ? ok({ after: revokedRecord(record, now), action: 'revocation' })
      : refuse(notAnnounced);
  }
  const moment = readMoment(body, now);
  if (!moment.ok) return moment;
  const withheld = withheldOf(body.withheld);
  return ok(
    moment.value === undefined
      ? {
          after: recordAfterStep(record, 'release', { by, reason: null, withheld, now }),
          action: 'release',
        }
      : {
          after: announcedRecord(record, { publicFrom: moment.value, by, withheld, now }),
          action: 'announcement',
        },
  );
};
