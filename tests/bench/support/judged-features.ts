/** Judged records as matching knows them: through the schemas and the reader of intake, without a table. */
import type { JudgedRecord } from '#infra/commands/judged-file';
import { proseReader } from '#functions/store/derived/prose-reader';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { newRecord, type Submission } from '#shared/domain/records/record-changes';
import { offerSubmissionSchema, pledgeSubmissionSchema } from '#shared/domain/records/record';

import type { Stated } from './judged-intake.ts';

const now = '2026-01-01T00:00:00.000Z';

export const judgedFeatures = async (
  record: JudgedRecord,
  stated: Stated,
): Promise<RecordFeatures> => {
  const { id, kind, title, language, party } = record;
  const schema = kind === 'pledge' ? pledgeSubmissionSchema : offerSubmissionSchema;
  const said = schema.parse({ partyId: '0'.repeat(16), title, language, ...stated(record) });
  const unread = newRecord({ kind, ...said } as Submission, {
    id,
    world: 'made_up',
    party: { ...party, id: `party-${id}` },
    partners: [],
    draft: false,
    hasContact: false,
    provenance: null,
    now,
  });
  const reading = await proseReader.read(unread);
  return featuresOf(reading === undefined ? unread : { ...unread, reading });
};
