/** Matches, and the allocation that proposes many at once. */
import * as z from 'zod';

import { allocationSchema } from '../allocation/allocation-views.ts';
import { allocationOrderSchema } from '../allocation/allocation-order.ts';
import { caseChangeSchema, matchCaseSchema } from '../matches/match-case-views.ts';
import {
  exchangeStepSchema,
  introducedContactsSchema,
  matchExchangeSchema,
} from '../matches/match-exchange-views.ts';
import { conductStepSchema, matchConductSchema } from '../matches/match-conduct-views.ts';
import { legIdForm } from '../../domain/matches/leg-ids.ts';
import { matchEndsSchema } from '../matches/match-ends-views.ts';
import { matchFilterShape } from '../matches/match-filter-query.ts';
import { matchForPartiesSchema } from '../matches/match-views.ts';
import { matchStepSchema, proposalSchema } from '../matches/match-bodies.ts';
import { matchReleaseSchema } from '../records/release-body.ts';
import { answering, byId, change, create, paging, step } from '../operation.ts';
import { historySchema } from '../records/history-view.ts';
import { tallyPageOf } from '../page-views.ts';
import { languageQuery } from '../suggestions/suggestion-views.ts';

const ofLeg = {
  leg: z
    .string()
    .regex(legIdForm)
    .optional()
    .describe('Of which leg; absent, of the first that stands and that whoever asks sees.'),
};

export const matchOperations = {
  listMatches: answering('Matches you may see', tallyPageOf(matchForPartiesSchema), {
    query: z.strictObject({ ...matchFilterShape, ...paging }),
  }),
  getMatch: answering('A match', matchForPartiesSchema, { path: byId }),
  getMatchEnds: answering(
    'Both ends of a leg of a match, as they were disclosed to its sides',
    matchEndsSchema,
    {
      path: byId,
      query: languageQuery.extend(ofLeg),
    },
  ),
  getMatchHistory: answering('The steps of a match, oldest first', historySchema, {
    path: byId,
    query: z.strictObject(paging),
  }),
  proposeMatch: answering(
    'Propose a match of a pledge component and what one or several would give for it',
    matchForPartiesSchema,
    { body: proposalSchema, needs: create, status: 201 },
  ),
  moveMatch: answering(
    'Answer for a side of a leg, move the match, add a leg or take one out',
    matchForPartiesSchema,
    {
      path: byId,
      body: matchStepSchema,
      needs: step,
    },
  ),
  releaseMatch: answering(
    'Consent to publish a match, at once or from a moment on, or take it back',
    matchForPartiesSchema,
    {
      path: byId,
      body: matchReleaseSchema,
      needs: step,
    },
  ),
  getMatchExchange: answering(
    'What passes beside a match: the day to answer by, the introduction, questions',
    matchExchangeSchema,
    { path: byId, query: z.strictObject(ofLeg) },
  ),
  getMatchConduct: answering(
    'Messages that were reported, and whether messages pass between the sides',
    matchConductSchema,
    { path: byId, query: z.strictObject(ofLeg) },
  ),
  stepMatchConduct: answering(
    'Report a message, take none of the other side, or decide on a report',
    matchConductSchema,
    { path: byId, body: conductStepSchema, needs: create },
  ),
  stepMatchExchange: answering(
    'Set a day to answer by, introduce the two sides, ask or answer',
    matchExchangeSchema,
    { path: byId, body: exchangeStepSchema, needs: step },
  ),
  readMatchContacts: answering(
    'The contacts of both sides, once both have accepted their introduction; each reading is recorded',
    introducedContactsSchema,
    { path: byId, query: z.strictObject(ofLeg) },
  ),
  getMatchCase: answering('Who at the Secretariat looks after a match', matchCaseSchema, {
    path: byId,
  }),
  editMatchCase: answering('Take a match over, or hand it over', matchCaseSchema, {
    path: byId,
    body: caseChangeSchema,
    needs: change,
  }),
  proposeAllocation: answering(
    'The best allocation of open offers to open pledges, as a proposal; nothing is stored',
    allocationSchema,
    { body: allocationOrderSchema },
  ),
};
