/** What is sent to release a record or a match: at once, or from a moment on. */
import * as z from 'zod';

import { releaseGroups } from '../../domain/release/release-groups.ts';
import { noReason } from '../operation.ts';
import { releaseGroupSchema } from './release-view.ts';

const publicFrom = z.iso
  .datetime({ offset: true })
  .optional()
  .describe(
    'From when on it is to be public, at least a minute ahead. Until then nothing of it is, and the consent may be taken back. At once where it is absent.',
  );

/** What is taken back has no moment: whoever names one may have meant to move it. */
const momentLeftOut = { path: ['publicFrom'], params: { code: 'momentOfNothing' } };
/** Nor does it keep anything back. */
const withheldLeftOut = { path: ['withheld'], params: { code: 'withheldOfNothing' } };

export const recordReleaseSchema = z
  .strictObject({
    ...noReason.shape,
    publicFrom,
    withheld: z
      .array(releaseGroupSchema)
      .max(releaseGroups.length)
      .optional()
      .describe(
        'What is kept back of the record, group by group. Nothing where it is absent, whatever an earlier release kept back.',
      ),
    revoke: z
      .boolean()
      .optional()
      .describe('True takes back what was announced, before its moment.'),
  })
  .refine(({ revoke, publicFrom: moment }) => !revoke || moment === undefined, momentLeftOut)
  .refine(({ revoke, withheld }) => !revoke || withheld === undefined, withheldLeftOut);

export type ReleaseBody = z.infer<typeof recordReleaseSchema>;

export const matchReleaseSchema = z
  .strictObject({
    ...noReason.shape,
    publicFrom,
    withdraw: z
      .boolean()
      .optional()
      .describe('True takes the consent back: the match is no longer public, nor becomes so.'),
  })
  .refine(({ withdraw, publicFrom: moment }) => !withdraw || moment === undefined, momentLeftOut);

export type MatchReleaseBody = z.infer<typeof matchReleaseSchema>;

/** What is announced of a record, for whoever reads it before it is public. */
export const announcedSchema = z
  .object({
    publicFrom: z.iso.datetime(),
    at: z.iso.datetime(),
    withheld: z.array(releaseGroupSchema).optional(),
  })
  .describe(
    'From when on it is to be public as it stands, and when its owner said so. It ends once the record says something else or is accepted no more.',
  );
