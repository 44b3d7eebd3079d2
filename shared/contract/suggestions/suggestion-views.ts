/** Suggestions with their reasons. A sentence goes with a reason where its reader asked for a language. */
import * as z from 'zod';

import { changeFields } from '../../domain/matching/edit.ts';
import { gateIds } from '../../domain/matching/gates.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { recordKinds } from '../../domain/records/record.ts';
import { languages } from '../../vocabulary/label.ts';
import { recordStateIds } from '../../vocabulary/record-states.ts';
import { partyReferenceSchema } from '../records/record-view-shapes.ts';
import { explanationSchema, worded } from './explanation-view.ts';

/** In which language each reason also comes as a sentence; without it, as codes and values alone. */
export const languageQuery = z.strictObject({ language: z.enum(languages).optional() });

const counterpartSchema = z.object({
  kind: z.enum(recordKinds),
  id: identifierSchema,
  title: z.string(),
  language: z.string(),
  party: partyReferenceSchema,
  synthetic: z.boolean(),
});

export const suggestionSchema = z
  .object({
    counterpart: counterpartSchema,
    score: z.int(),
    /** Nothing is known of what is asked and given: the score says next to nothing, and pages fold such pairs away. */
    tooLittle: z.boolean(),
    explanation: explanationSchema,
  })
  .meta({ id: 'Suggestion' });

const editShape = { side: z.enum(recordKinds), field: z.enum(changeFields), ...worded };

const changeSchema = z
  .object({
    /** `opens`: every gate would pass; `raises`: they pass already, and the score would rise most. */
    effect: z.enum(['opens', 'raises']),
    ...editShape,
    /** The score with the change. */
    score: z.int(),
  })
  .meta({ id: 'Change' });

const sentence = z.string().optional();

/** Why nothing is suggested, counted over what the reader may see, and what would open the most. */
const noneSchema = z
  .object({
    candidates: z.int(),
    /** False when there were more candidates than were looked at. */
    complete: z.boolean(),
    reasons: z.array(
      z.union([
        z.object({ reason: z.literal('notInForce'), state: z.enum(recordStateIds), sentence }),
        z.object({ reason: z.literal('noArea'), sentence }),
        z.object({ reason: z.literal('noCandidates'), kind: z.enum(recordKinds), sentence }),
        z.object({ reason: z.enum(gateIds), count: z.int(), of: z.int(), sentence }),
      ]),
    ),
    changes: z.array(z.object({ ...editShape, count: z.int() })),
  })
  .meta({ id: 'NoSuggestion' });

export const suggestionsSchema = z
  .object({
    items: z.array(suggestionSchema),
    /** Present when there is no item and none is being computed. */
    none: noneSchema.optional(),
    /** `kept`: over all records in force, the Secretariat's; `released`: computed now over released counterparts alone. */
    basis: z.enum(['kept', 'released']),
    policyVersion: z.int(),
    /** When the list was last recomputed; null while the first computation is under way. */
    asOf: z.iso.datetime().nullable(),
    /** True while a change is being worked in. */
    recomputing: z.boolean(),
  })
  .meta({ id: 'Suggestions' });

export const pairExplanationSchema = z
  .object({
    counterpart: counterpartSchema,
    /** Whether the two would stand in each other's list if it were long enough. */
    suggested: z.boolean(),
    /** Records of the pair that are not in matching at present, with their state. */
    notInForce: z.array(
      z.object({ side: z.enum(recordKinds), state: z.enum(recordStateIds), sentence }),
    ),
    /** The best pair of components; null when a side has none in any area. */
    best: explanationSchema.nullable(),
    /** Further pairs, best first; without those that pass, where the reader may not see all exclusions. */
    others: z.array(explanationSchema),
    /** How many more of these there are. */
    more: z.int(),
    nearestChange: changeSchema.nullable(),
    policyVersion: z.int(),
  })
  .meta({ id: 'PairExplanation' });

export type SuggestionView = z.infer<typeof suggestionSchema>;
export type SuggestionsView = z.infer<typeof suggestionsSchema>;
export type NoneView = z.infer<typeof noneSchema>;
export type PairExplanationView = z.infer<typeof pairExplanationSchema>;
