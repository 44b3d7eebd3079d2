/** Asked before anything of the request is read: whoever may not do it at all learns nothing of what it takes. */
import type { RouteId } from '#shared/contract/routes';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Actor } from '../actor.ts';
import { type Deed, mayAtAll, notAllowed } from './authorize.ts';

/** What needs no record to be decided. Of a record, who may do what is told only to whoever sees it. */
const deeds: Partial<Readonly<Record<RouteId, Deed>>> = {
  createPledge: 'createRecord',
  createOffer: 'createRecord',
  previewPledge: 'previewRecord',
  previewOffer: 'previewRecord',
  proposeAllocation: 'proposeAllocation',
  proposeMatch: 'proposeMatch',
  createParty: 'createParty',
  putUser: 'putUser',
  freezeReport: 'freezeReport',
  importRecords: 'importRecords',
  importSheet: 'createRecord',
  listGenerations: 'upkeep',
  startGeneration: 'upkeep',
  buildGeneration: 'upkeep',
  activateGeneration: 'upkeep',
  dropGeneration: 'upkeep',
  verify: 'upkeep',
};

export const firstRight = (route: RouteId, actor: Actor): Result<true, Refusal> => {
  const deed = deeds[route];
  return deed === undefined || mayAtAll(actor, deed) ? ok(true) : refuse(notAllowed(actor, deed));
};
