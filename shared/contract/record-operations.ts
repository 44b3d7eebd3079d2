/** Pledges and offers: intake, steps, lists, and what suits them. */
import * as z from 'zod';

import { recordStateIds } from '#shared/vocabulary/record-states';

import { identifierSchema } from '../domain/party.ts';
import { offerSubmissionSchema, pledgeSubmissionSchema } from '../domain/record.ts';
import { textOf } from '../domain/text.ts';
import { answering, byId, change, create, noReason, paging, reason, step } from './operation.ts';
import { historySchema } from './other-views.ts';
import { recordFilterShape } from './record-filter-query.ts';
import { offerViewSchema, pageOf, pledgeViewSchema } from './record-views.ts';
import { languageQuery, pairExplanationSchema, suggestionsSchema } from './suggestion-views.ts';

const pair = z.strictObject({ id: identifierSchema, counterpartId: identifierSchema });

const staffList = z.strictObject({
  ...recordFilterShape,
  state: z.enum(recordStateIds).optional(),
  ...paging,
});

const contactSchema = z.strictObject({
  name: textOf(200),
  email: z.email().max(254),
  phone: textOf(40).optional(),
});
const intake = {
  /** Kept as a draft until its submission, instead of being submitted at once. */
  draft: z.boolean().default(false),
  /** Of the focal point; stored apart, in no list, log or export. */
  contact: contactSchema.optional(),
};
export type Contact = z.infer<typeof contactSchema>;

/** Whoever acts for one party need not say which. */
const forOwnParty = { partyId: identifierSchema.optional() };

/** Strict objects with refinements cannot be extended, so the intake fields are joined shape by shape. */
const newPledge = z.strictObject({ ...pledgeSubmissionSchema.shape, ...intake, ...forOwnParty });
const newOffer = z.strictObject({ ...offerSubmissionSchema.shape, ...intake, ...forOwnParty });
const changed = { partyId: true, draft: true } as const;
/** A preview needs no contact, so none is sent. */
const drafted = { draft: true, contact: true } as const;

const writesOf = <View extends z.ZodType, Submission extends z.ZodType, Edit extends z.ZodType>(
  kind: string,
  view: View,
  submission: Submission,
  edit: Edit,
) => ({
  create: answering(`Submit ${kind}`, view, { body: submission, needs: create, status: 201 }),
  edit: answering(`Edit ${kind}; the change is a new version`, view, {
    path: byId,
    body: edit,
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
  withdraw: answering(`Withdraw ${kind}; its history is kept`, view, {
    path: byId,
    body: noReason,
    needs: step,
  }),
});

const pledge = writesOf('a pledge', pledgeViewSchema, newPledge, newPledge.omit(changed));
const offer = writesOf('an offer', offerViewSchema, newOffer, newOffer.omit(changed));

export const recordOperations = {
  listPledges: answering('Pledges you may see', pageOf(pledgeViewSchema), { query: staffList }),
  getPledge: answering('A pledge', pledgeViewSchema, { path: byId }),
  getPledgeHistory: answering('The versions of a pledge', historySchema, { path: byId }),
  getPledgeSuggestions: answering('Offers that suit a pledge, with reasons', suggestionsSchema, {
    path: byId,
    query: languageQuery,
  }),
  explainPledgeSuggestion: answering(
    'Why an offer suits a pledge, or why not, and what would change that',
    pairExplanationSchema,
    { path: pair, query: languageQuery },
  ),
  listOffers: answering('Offers you may see', pageOf(offerViewSchema), { query: staffList }),
  getOffer: answering('An offer', offerViewSchema, { path: byId }),
  getOfferHistory: answering('The versions of an offer', historySchema, { path: byId }),
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
      body: newPledge.omit(drafted),
      query: languageQuery,
    },
  ),
  previewOffer: answering(
    'The suggestions that submitting an offer would show',
    suggestionsSchema,
    {
      body: newOffer.omit(drafted),
      query: languageQuery,
    },
  ),

  createPledge: pledge.create,
  editPledge: pledge.edit,
  submitPledge: pledge.submit,
  acceptPledge: pledge.accept,
  returnPledge: pledge.return,
  releasePledge: pledge.release,
  withdrawPledge: pledge.withdraw,
  createOffer: offer.create,
  editOffer: offer.edit,
  submitOffer: offer.submit,
  acceptOffer: offer.accept,
  returnOffer: offer.return,
  releaseOffer: offer.release,
  withdrawOffer: offer.withdraw,
};
