/** Pledges and offers: intake, steps, lists, and what suits them. */
import * as z from 'zod';

import { recordStateIds } from '#shared/vocabulary/record-states';

import { identifierSchema } from '../../domain/parties/party.ts';
import { keptContactSchema } from '../records/contact.ts';
import { answering, byId, paging } from '../operation.ts';
import { historySchema } from '../records/history-view.ts';
import { recordFilterShape } from '../records/record-filter-query.ts';
import { offerViewSchema, pledgeViewSchema } from '../records/record-views.ts';
import { recordPageOf } from '../page-views.ts';
import { previewBodies } from '../records/submission-bodies.ts';
import {
  languageQuery,
  pairExplanationSchema,
  suggestionsSchema,
} from '../suggestions/suggestion-views.ts';
import { byVersion, offerVersionSchema, pledgeVersionSchema } from '../records/version-views.ts';
import { offerWrites, pledgeWrites } from './record-writes.ts';

const pair = z.strictObject({ id: identifierSchema, counterpartId: identifierSchema });

const staffList = z.strictObject({
  ...recordFilterShape,
  state: z.enum(recordStateIds).optional(),
  reference: z.string().max(40).optional().describe('Finds one record by its reference.'),
  ...paging,
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
  getPledgeVersion: answering(
    'What a pledge said in one of its versions, for its party and the Secretariat',
    pledgeVersionSchema,
    { path: byVersion },
  ),
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
  getOfferVersion: answering(
    'What an offer said in one of its versions, for its party and the Secretariat',
    offerVersionSchema,
    { path: byVersion },
  ),
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

  createPledge: pledgeWrites.create,
  editPledge: pledgeWrites.edit,
  submitPledge: pledgeWrites.submit,
  acceptPledge: pledgeWrites.accept,
  returnPledge: pledgeWrites.return,
  releasePledge: pledgeWrites.release,
  confirmPledge: pledgeWrites.confirm,
  withdrawPledge: pledgeWrites.withdraw,
  codePledge: pledgeWrites.code,
  codeOffer: offerWrites.code,
  createOffer: offerWrites.create,
  editOffer: offerWrites.edit,
  submitOffer: offerWrites.submit,
  acceptOffer: offerWrites.accept,
  returnOffer: offerWrites.return,
  releaseOffer: offerWrites.release,
  confirmOffer: offerWrites.confirm,
  withdrawOffer: offerWrites.withdraw,
};
