/** What each route takes and answers: from here come validation, OpenAPI and the typed client. */
import * as z from 'zod';

import { recordStateIds } from '#shared/vocabulary/record-states';
import { coverageStatusIds } from '#shared/vocabulary/record-states';

import {
  areaSchema,
  countrySchema,
  coverageRegionSchema,
  editionSchema,
  stakeholderTypeSchema,
} from '../domain/codes.ts';
import { policySchema } from '../domain/matching/policy.ts';
import { partySubmissionSchema, identifierSchema } from '../domain/party.ts';
import { offerSubmissionSchema, pledgeSubmissionSchema } from '../domain/record.ts';
import { textOf } from '../domain/text.ts';
import { allocationOrderSchema, allocationSchema } from './allocation-views.ts';
import { coverageSchema } from './coverage-views.ts';
import { matchForPartiesSchema, matchStepSchema, proposalSchema } from './match-views.ts';
import {
  historySchema,
  importOutcomeSchema,
  importSubmissionSchema,
  meSchema,
  partyViewSchema,
  userGrantSchema,
} from './other-views.ts';
import {
  matchViewSchema,
  offerViewSchema,
  pageOf,
  pledgeViewSchema,
  releasedOfferSchema,
  releasedPledgeSchema,
} from './record-views.ts';
import type { RouteId } from './routes.ts';
import { languageQuery, pairExplanationSchema, suggestionsSchema } from './suggestion-views.ts';
import { generationsSchema, verificationOrderSchema, verificationSchema } from './upkeep-views.ts';

export type Operation = {
  readonly summary: string;
  readonly path?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** `Idempotency-Key` on every POST; `If-Match` on every change of what exists. */
  readonly needs: readonly ('Idempotency-Key' | 'If-Match')[];
  readonly status: 200 | 201;
  /** Absent where the answer is not JSON of one shape (files, OpenAPI). */
  readonly answer?: z.ZodType;
};

const id = z.strictObject({ id: identifierSchema });
const pair = z.strictObject({ id: identifierSchema, counterpartId: identifierSchema });
const generation = z.strictObject({ name: z.string().regex(/^g[1-9]\d{0,5}$/) });

const orNotStated = (schema: z.ZodType<string>) => z.union([z.literal('not_stated'), schema]);

/** The same filters on pages, lists and exports, so that each figure opens its records. */
export const recordFilterShape = {
  area: areaSchema.optional(),
  region: coverageRegionSchema.optional(),
  country: countrySchema.optional(),
  stakeholderType: orNotStated(stakeholderTypeSchema).optional(),
  edition: orNotStated(editionSchema).optional(),
  status: z.enum(coverageStatusIds).optional(),
};

export const recordFilterSchema = z.strictObject(recordFilterShape);
export type RecordFilter = z.infer<typeof recordFilterSchema>;

const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().max(2000).optional(),
};

const staffList = z.strictObject({
  ...recordFilterShape,
  state: z.enum(recordStateIds).optional(),
  ...paging,
});
const publicList = z.strictObject({ ...recordFilterShape, ...paging });
const coverageQuery = z.strictObject({
  area: recordFilterShape.area,
  region: recordFilterShape.region,
});

export const exportNames = [
  'pledges.csv',
  'pledges.json',
  'offers.csv',
  'offers.json',
  'coverage.csv',
  'coverage.json',
  'amounts.csv',
  'amounts.json',
] as const;
export type ExportName = (typeof exportNames)[number];
const exportPath = z.strictObject({ name: z.enum(exportNames) });
const exportQuery = z.strictObject({
  ...recordFilterShape,
  /** `raw`: no guard against formulas, for machines. */
  dialect: z.enum(['spreadsheet', 'raw']).default('spreadsheet'),
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

const reason = z.strictObject({ reason: textOf(2000) });
const noReason = z.strictObject({ reason: textOf(2000).optional() });

const matchRelease = z.strictObject({
  ...noReason.shape,
  withdraw: z
    .boolean()
    .optional()
    .describe('True takes the consent back: the match is no longer public.'),
});

const create = ['Idempotency-Key'] as const;
const change = ['If-Match'] as const;
const step = ['Idempotency-Key', 'If-Match'] as const;

type Defaults<Answer> = {
  readonly summary: string;
  readonly needs: readonly [];
  readonly status: 200;
  readonly answer: Answer;
};

/** Keeps the types of the schemas, so that handlers and the client get theirs from here. */
const answering = <Answer extends z.ZodType, const Rest extends Partial<Operation>>(
  summary: string,
  answer: Answer,
  rest: Rest,
): Omit<Defaults<Answer>, keyof Rest> & Rest => ({
  summary,
  needs: [],
  status: 200,
  answer,
  ...rest,
});

const read = <Answer extends z.ZodType>(summary: string, answer: Answer): Defaults<Answer> =>
  answering(summary, answer, {});

const recordOperations = <
  View extends z.ZodType,
  Submission extends z.ZodType,
  Edit extends z.ZodType,
>(
  kind: string,
  view: View,
  submission: Submission,
  edit: Edit,
) => ({
  create: answering(`Submit ${kind}`, view, { body: submission, needs: create, status: 201 }),
  edit: answering(`Edit ${kind}; the change is a new version`, view, {
    path: id,
    body: edit,
    needs: change,
  }),
  submit: answering(`Submit a draft or returned ${kind.split(' ')[1]}`, view, {
    path: id,
    body: noReason,
    needs: step,
  }),
  accept: answering(`Accept ${kind} as complete and concrete`, view, {
    path: id,
    body: noReason,
    needs: step,
  }),
  return: answering(`Return ${kind} to its owner, with a reason`, view, {
    path: id,
    body: reason,
    needs: step,
  }),
  release: answering(`Consent to publish this version of ${kind}`, view, {
    path: id,
    body: noReason,
    needs: step,
  }),
  withdraw: answering(`Withdraw ${kind}; its history is kept`, view, {
    path: id,
    body: noReason,
    needs: step,
  }),
});

const pledge = recordOperations('a pledge', pledgeViewSchema, newPledge, newPledge.omit(changed));
const offer = recordOperations('an offer', offerViewSchema, newOffer, newOffer.omit(changed));

export const operations = {
  getHealth: read('Whether the service answers', z.object({ status: z.literal('ok') })),
  getVocabulary: read(
    'Every vocabulary with ids and labels',
    z.record(z.string(), z.array(z.unknown())),
  ),
  getOpenApi: { summary: 'This description', needs: [], status: 200 },

  listReleasedPledges: answering('Released pledges', pageOf(releasedPledgeSchema), {
    query: publicList,
  }),
  getReleasedPledge: answering('A released pledge', releasedPledgeSchema, { path: id }),
  listReleasedOffers: answering('Released offers', pageOf(releasedOfferSchema), {
    query: publicList,
  }),
  getReleasedOffer: answering('A released offer', releasedOfferSchema, { path: id }),
  listReleasedMatches: answering('Released matches', pageOf(matchViewSchema), {
    query: z.strictObject(paging),
  }),
  getReleasedCoverage: answering('Coverage by released records alone', coverageSchema, {
    query: coverageQuery,
  }),
  getReleasedExport: {
    summary: 'Released records or their coverage as a file',
    path: exportPath,
    query: exportQuery,
    needs: [],
    status: 200,
  },

  getMe: read('Who you are here', meSchema),
  listPledges: answering('Pledges you may see', pageOf(pledgeViewSchema), { query: staffList }),
  getPledge: answering('A pledge', pledgeViewSchema, { path: id }),
  getPledgeHistory: answering('The versions of a pledge', historySchema, { path: id }),
  getPledgeSuggestions: answering('Offers that suit a pledge, with reasons', suggestionsSchema, {
    path: id,
    query: languageQuery,
  }),
  explainPledgeSuggestion: answering(
    'Why an offer suits a pledge, or why not, and what would change that',
    pairExplanationSchema,
    { path: pair, query: languageQuery },
  ),
  listOffers: answering('Offers you may see', pageOf(offerViewSchema), { query: staffList }),
  getOffer: answering('An offer', offerViewSchema, { path: id }),
  getOfferHistory: answering('The versions of an offer', historySchema, { path: id }),
  getOfferSuggestions: answering('Pledges that suit an offer, with reasons', suggestionsSchema, {
    path: id,
    query: languageQuery,
  }),
  explainOfferSuggestion: answering(
    'Why a pledge suits an offer, or why not, and what would change that',
    pairExplanationSchema,
    { path: pair, query: languageQuery },
  ),
  listMatches: answering('Matches you may see', pageOf(matchForPartiesSchema), {
    query: z.strictObject(paging),
  }),
  getMatch: answering('A match', matchForPartiesSchema, { path: id }),
  getMatchHistory: answering('The steps of a match', historySchema, { path: id }),
  getCoverage: answering('Coverage by all records in force', coverageSchema, {
    query: coverageQuery,
  }),
  getExport: {
    summary: 'Records or their coverage as a file',
    path: exportPath,
    query: exportQuery,
    needs: [],
    status: 200,
  },

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
  proposeAllocation: answering(
    'The best allocation of open offers to open pledges, as a proposal; nothing is stored',
    allocationSchema,
    { body: allocationOrderSchema },
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

  proposeMatch: answering(
    'Propose a match of a pledge component and an offer component',
    matchForPartiesSchema,
    { body: proposalSchema, needs: create, status: 201 },
  ),
  moveMatch: answering('Answer for a side of a match, or move it', matchForPartiesSchema, {
    path: id,
    body: matchStepSchema,
    needs: step,
  }),
  releaseMatch: answering('Consent to publish a match, or take it back', matchForPartiesSchema, {
    path: id,
    body: matchRelease,
    needs: step,
  }),

  listParties: answering('Parties', pageOf(partyViewSchema), { query: z.strictObject(paging) }),
  getParty: answering('A party', partyViewSchema, { path: id }),
  createParty: answering('Register a party', partyViewSchema, {
    body: partySubmissionSchema,
    needs: create,
    status: 201,
  }),
  editParty: answering("Change a party's name or units", partyViewSchema, {
    path: id,
    body: z.strictObject({ name: textOf(300), units: z.array(textOf(300)).max(30) }),
    needs: change,
  }),
  putUser: answering(
    'Grant or take away what a person may do',
    z.object({ sub: z.string(), ...userGrantSchema.shape }),
    {
      path: z.strictObject({ sub: z.string().regex(/^[\w.:@-]{1,128}$/) }),
      body: userGrantSchema,
    },
  ),

  importRecords: answering('Import rows of the public record', importOutcomeSchema, {
    body: importSubmissionSchema,
    needs: create,
  }),

  listGenerations: read('The policies by which suggestions are and were made', generationsSchema),
  startGeneration: answering(
    'Build suggestions by a new policy beside the running ones',
    generationsSchema,
    { body: policySchema, needs: create, status: 201 },
  ),
  buildGeneration: answering('Go on building for some seconds', generationsSchema, {
    path: generation,
    needs: create,
  }),
  activateGeneration: answering('Show the suggestions of this generation', generationsSchema, {
    path: generation,
    body: noReason,
    needs: step,
  }),
  dropGeneration: answering('Stop writing a generation that is not active', generationsSchema, {
    path: generation,
    body: noReason,
    needs: step,
  }),
  verify: answering('Recompute from the records and repair what differs', verificationSchema, {
    body: verificationOrderSchema,
    needs: create,
  }),
} as const satisfies Record<RouteId, Operation>;
