/** Why a match, a record with its matches, or somebody's right does not allow something, in the reader's words and with what to do. Pure. */
import type { ConflictCode, ConflictReason } from '#shared/domain/conflict-reason';

import type { Words } from '../i18n/words.ts';
import { amountText } from '../records/amount-text.ts';
import { vocabularyLabel } from '../records/names.ts';
import { gateName } from '../records/reason-names.ts';

type Wording = (reason: ConflictReason, words: Words) => string;

const sideOf = ({ side }: ConflictReason, { say }: Words): string =>
  side ? say(`record.${side}`) : '';

const recordState = ({ state }: ConflictReason, words: Words): string =>
  vocabularyLabel('recordStates', state ?? null, words);

const matchState = ({ state }: ConflictReason, words: Words): string =>
  vocabularyLabel('matchStates', state ?? null, words);

const amount = (value: number | undefined, { measure }: ConflictReason, words: Words): string =>
  amountText(value ?? null, measure ?? null, words);

const wordings = {
  notAccepted: (reason, words) =>
    words.say('refusal.notAccepted', {
      side: sideOf(reason, words),
      state: recordState(reason, words),
    }),
  noArea: (reason, words) => words.say('refusal.noArea', { side: sideOf(reason, words) }),
  gatesFailed: ({ gates = [] }, words) =>
    words.say('refusal.gatesFailed', {
      gates: words.list(gates.map((gate) => gateName(gate, words))),
    }),
  alreadyMatched: (reason, words) =>
    words.say('refusal.alreadyMatched', { state: matchState(reason, words) }),
  noRoom: (reason, words) =>
    words.say('refusal.noRoom', {
      side: sideOf(reason, words),
      left: amount(reason.left, reason, words),
      amount: amount(reason.amount, reason, words),
    }),
  amountOutdated: (_, words) => words.say('refusal.amountOutdated'),
  notInForce: (reason, words) =>
    words.say('refusal.notInForce', {
      side: sideOf(reason, words),
      state: recordState(reason, words),
    }),
  componentGone: (reason, words) =>
    words.say('refusal.componentGone', { side: sideOf(reason, words) }),
  stepNotAllowed: (reason, words) =>
    words.say('refusal.stepNotAllowed', { state: matchState(reason, words) }),
  otherLegBars: (_, words) => words.say('refusal.otherLegBars'),
  legNotRemovable: (_, words) => words.say('refusal.legNotRemovable'),
  notOfOneComponent: (_, words) => words.say('refusal.notOfOneComponent'),
  tooManyLegs: (_, words) => words.say('refusal.tooManyLegs'),
  notDisclosed: (_, words) => words.say('refusal.notDisclosed'),
  alreadyAnswered: (_, words) => words.say('refusal.alreadyAnswered'),
  alreadyReleased: (_, words) => words.say('refusal.alreadyReleased'),
  noContact: (reason, words) => words.say('refusal.noContact', { side: sideOf(reason, words) }),
  notNow: (_, words) => words.say('refusal.notNow'),
  messagesNotTaken: (_, words) => words.say('refusal.messagesNotTaken'),
  withdrawalHeld: ({ matchIds = [] }, words) =>
    words.say('refusal.withdrawalHeld', { count: matchIds.length }),
  returnHeld: ({ matchIds = [] }, words) =>
    words.say('refusal.returnHeld', { count: matchIds.length }),
  componentInMatch: (_, words) => words.say('refusal.componentInMatch'),
  amountAgreed: (reason, words) =>
    words.say('refusal.amountAgreed', { amount: amount(reason.amount, reason, words) }),
  recordStepNotAllowed: (reason, words) =>
    words.say('refusal.recordStepNotAllowed', { state: recordState(reason, words) }),
  recordWithdrawn: (_, words) => words.say('refusal.recordWithdrawn'),
  recordAnnounced: (_, words) => words.say('refusal.recordAnnounced'),
  notAnnounced: (_, words) => words.say('refusal.notAnnounced'),
  invitedByOthers: (_, words) => words.say('refusal.invitedByOthers'),
  ownRight: (_, words) => words.say('refusal.ownRight'),
  personRemoved: (_, words) => words.say('refusal.personRemoved'),
  noAccount: (_, words) => words.say('refusal.noAccount'),
  generationShown: (_, words) => words.say('refusal.generationShown'),
  generationNotReady: (_, words) => words.say('refusal.generationNotReady'),
  generationUnderWay: (_, words) => words.say('refusal.generationUnderWay'),
  tooManyGenerations: (_, words) => words.say('refusal.tooManyGenerations'),
  generationNotBuilding: (_, words) => words.say('refusal.generationNotBuilding'),
} as const satisfies Readonly<Record<ConflictCode, Wording>>;

export const refusalText: Wording = (reason, words) => wordings[reason.code](reason, words);
