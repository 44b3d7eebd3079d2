/** The changes that pledges and offers have alike: intake, edits, codes, steps and confirmation. */
import type * as z from 'zod';

import { partialDateSchema } from '../../domain/values/partial-date.ts';
import { answering, byId, change, create, noReason, reason, step } from '../operation.ts';
import { offerViewSchema, pledgeViewSchema } from '../records/record-views.ts';
import { recordReleaseSchema } from '../records/release-body.ts';
import { describedBodies, fieldsSchema } from '../records/submission-bodies.ts';

const writesOf = <View extends z.ZodType, Confirmation extends z.ZodType>(
  kind: string,
  view: View,
  bodies: {
    readonly create: z.ZodType;
    readonly change: z.ZodType;
    readonly codes: z.ZodType;
    readonly confirm: Confirmation;
  },
) => ({
  create: answering(`Submit ${kind}, or keep it as a draft`, view, {
    body: fieldsSchema,
    describedBody: bodies.create,
    needs: create,
    status: 201,
  }),
  edit: answering(`Change ${kind}; the change is a new version`, view, {
    path: byId,
    body: fieldsSchema,
    describedBody: bodies.change,
    needs: change,
  }),
  code: answering(`Set codes of ${kind}, by the Secretariat`, view, {
    path: byId,
    body: fieldsSchema,
    describedBody: bodies.codes,
    needs: change,
  }),
  submit: answering(`Submit a draft or returned ${kind.split(' ')[1]}`, view, {
    path: byId,
    body: noReason,
    needs: step,
  }),
  accept: answering(`Accept ${kind} as complete and concrete`, view, {
    path: byId,
    body: noReason,
    needs: step,
  }),
  return: answering(`Return ${kind} to its owner, with a reason`, view, {
    path: byId,
    body: reason,
    needs: step,
  }),
  release: answering(
    `Consent to publish this version of ${kind}, at once or from a moment on`,
    view,
    {
      path: byId,
      body: recordReleaseSchema,
      needs: step,
    },
  ),
  confirm: answering(`Say that nothing has changed in ${kind}`, view, {
    path: byId,
    body: bodies.confirm,
    needs: step,
  }),
  withdraw: answering(`Withdraw ${kind}; its history is kept`, view, {
    path: byId,
    body: noReason,
    needs: step,
  }),
});

export const pledgeWrites = writesOf('a pledge', pledgeViewSchema, {
  ...describedBodies.pledge,
  confirm: noReason,
});
export const offerWrites = writesOf('an offer', offerViewSchema, {
  ...describedBodies.offer,
  confirm: noReason.extend({
    validUntil: partialDateSchema
      .nullable()
      .optional()
      .describe(
        'Until when it stands from now on, null for no such day. Absent keeps the day unless it has passed.',
      ),
  }),
});
