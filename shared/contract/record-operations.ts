/** Pledges and offers: intake, steps, lists, and what suits them. */
import * as z from 'zod';

import { recordStateIds } from '#shared/vocabulary/record-states';

import { identifierSchema } from '../domain/party.ts';
import { partialDateSchema } from '../domain/partial-date.ts';
import { keptContactSchema } from './contact.ts';
import { answering, byId, change, create, noReason, paging, reason, step } from './operation.ts';
import { historySchema } from './history-view.ts';
import { recordFilterShape } from './record-filter-query.ts';
import { offerViewSchema, pledgeViewSchema } from './record-views.ts';
import { recordPageOf } from './page-views.ts';
import { describedBodies, fieldsSchema, previewBodies } from './submission-bodies.ts';
import { languageQuery, pairExplanationSchema, suggestionsSchema } from './suggestion-views.ts';

const pair = z.strictObject({ id: identifierSchema, counterpartId: identifierSchema });

const staffList = z.strictObject({
  ...recordFilterShape,
  state: z.enum(recordStateIds).optional(),
  reference: z.string().max(40).optional().describe('Finds one record by its reference.'),
  ...paging,
});

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
  release: answering(`Consent to publish this version of ${kind}`, view, {
    path: byId,
    body: noReason,
    needs: step,
  }),
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

const pledge = writesOf('a pledge', pledgeViewSchema, {
  ...describedBodies.pledge,
  confirm: noReason,
});
const offer = writesOf('an offer', offerViewSchema, {
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

export const recordOperations = {
  listPledges: answering('Pledges you may see', recordPageOf(pledgeViewSchema), {
    query: staffList,
  }),
  getPledge: answering('A pledge', pledgeViewSchema, { path: byId }),
  getPledgeHistory: answering('The versions of a pledge, oldest first', historySchema, {
    path: byId,
    query: z.strictObject(paging),
  }),
  getPledgeSuggestions: answering('Offers that suit a pledge, with reasons', suggestionsSchema, {
    path: byId,
    query: languageQuery,
  }),
  explainPledgeSuggestion: answering(
    'Why an offer suits a pledge, or why not, and what would change that',
    pairExplanationSchema,
    { path: pair, query: languageQuery },
  ),
  getPledgeContact: answering('The focal point of a pledge, for its party', keptContactSchema, {
    path: byId,
  }),
  listOffers: answering('Offers you may see', recordPageOf(offerViewSchema), { query: staffList }),
  getOffer: answering('An offer', offerViewSchema, { path: byId }),
  getOfferContact: answering('The focal point of an offer, for its party', keptContactSchema, {
    path: byId,
  }),
  getOfferHistory: answering('The versions of an offer, oldest first', historySchema, {
    path: byId,
    query: z.strictObject(paging),
  }),
  getOfferSuggestions: answering('Pledges that suit an offer, with reasons', suggestionsSchema, {
    path: byId,
    query: languageQuery,
  }),
  explainOfferSuggestion: answering(
    'Why a pledge suits an offer, or why not, and what would change that',
    pairExplanationSchema,
    { path: pair, query: languageQuery },
  ),

  previewPledge: answering(
    'The suggestions that submitting a pledge would show',
    suggestionsSchema,
    {
      body: previewBodies.pledge,
      query: languageQuery,
    },
  ),
  previewOffer: answering(
    'The suggestions that submitting an offer would show',
    suggestionsSchema,
    {
      body: previewBodies.offer,
      query: languageQuery,
    },
  ),

  createPledge: pledge.create,
  editPledge: pledge.edit,
  submitPledge: pledge.submit,
  acceptPledge: pledge.accept,
  returnPledge: pledge.return,
  releasePledge: pledge.release,
  confirmPledge: pledge.confirm,
  withdrawPledge: pledge.withdraw,
  codePledge: pledge.code,
  codeOffer: offer.code,
  createOffer: offer.create,
  editOffer: offer.edit,
  submitOffer: offer.submit,
  acceptOffer: offer.accept,
  returnOffer: offer.return,
  releaseOffer: offer.release,
  confirmOffer: offer.confirm,
  withdrawOffer: offer.withdraw,
};
