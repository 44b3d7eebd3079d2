/** Every field of a component, in the order in which pages tell them. */
import type { ComponentGroup, DescribedFields } from './field.ts';

const shown = { audience: 'public', bothSides: true } as const;
const shownText = { ...shown, releasedWith: 'texts' } as const;

/** In the words of a file or a source, which no form asks for. */
const kept = {
  ...shown,
  holds: { type: 'texts', most: 20, longest: 300 },
  asked: 'carried',
} as const;

const planned = { audience: 'party', bothSides: false, asked: { in: 'followUp' } } as const;

/** As the forum asks for it, once a component is under way; what stands in the way is for whoever works with the record. */
const reported = { audience: 'public', bothSides: false, asked: { in: 'progress' } } as const;
const reportedText = { ...reported, releasedWith: 'texts' } as const;
const hindered = { ...reported, audience: 'registered' } as const;

export const componentFields = {
  id: { ...shown, holds: { type: 'own' }, asked: 'carried' },
  part: {
    ...shown,
    holds: { type: 'text', longest: 20 },
    asked: 'carried',
    column: 'part',
  },
  text: { ...shownText, holds: { type: 'own' }, asked: { in: 'own', hint: true } },
  area: {
    ...shown,
    holds: { type: 'own' },
    coded: true,
    asked: { in: 'own' },
    wordsIn: 'areaInWords',
  },
  topics: {
    ...shown,
    holds: { type: 'codes', vocabulary: 'topics', most: 20 },
    asked: { in: 'own', hint: true },
    posted: 2,
    column: 'topics',
    wordsIn: 'topicsInWords',
  },
  qualities: {
    ...shown,
    holds: { type: 'codes', vocabulary: 'qualities', most: 4 },
    asked: { in: 'more' },
    column: 'qualities',
  },
  supportTypes: {
    ...shown,
    holds: { type: 'codes', vocabulary: 'supportTypes', most: 20 },
    asked: { in: 'own' },
    posted: 3,
    column: 'support_types',
    wordsIn: 'supportTypesInWords',
  },
  quantity: {
    ...shown,
    releasedWith: 'amounts',
    holds: { type: 'own' },
    coded: true,
    asked: { in: 'own', hint: true },
  },
  places: { ...shown, holds: { type: 'own' }, coded: true, asked: { in: 'own' } },
  languages: {
    ...shown,
    holds: { type: 'codes', vocabulary: 'recordLanguages', most: 10 },
    asked: { in: 'own', hint: true },
    posted: 4,
    column: 'working_languages',
  },
  window: { ...shown, holds: { type: 'own' }, coded: true, asked: { in: 'own', hint: true } },
  due: {
    ...shown,
    holds: { type: 'date' },
    coded: true,
    asked: { in: 'own', of: 'pledge' },
    column: 'target_date',
  },
  target: {
    ...shownText,
    holds: { type: 'text', longest: 1000 },
    asked: { in: 'more' },
    column: 'target',
  },
  conditions: {
    ...shownText,
    holds: { type: 'own' },
    coded: true,
    asked: { in: 'own', hint: true },
  },
  /** The forum's own scale. Nobody has reported where it is not stated, which is no stage. */
  stage: {
    ...reported,
    holds: { type: 'code', vocabulary: 'progressStages' },
    asked: { in: 'progress', hint: true },
    column: 'stage',
  },
  progressOn: { ...reported, holds: { type: 'date', isPast: true }, column: 'progress_on' },
  progressText: {
    ...reportedText,
    holds: { type: 'text', longest: 3000 },
    asked: { in: 'progress', hint: true },
    column: 'update_text',
  },
  indicator: { ...reportedText, holds: { type: 'text', longest: 500 }, column: 'indicator' },
  baseline: { ...reportedText, holds: { type: 'text', longest: 300 }, column: 'baseline' },
  current: { ...reportedText, holds: { type: 'text', longest: 300 }, column: 'current_value' },
  barriers: { ...hindered, holds: { type: 'text', longest: 1000 }, column: 'barriers' },
  notAssessed: {
    ...hindered,
    holds: { type: 'text', longest: 1000 },
    column: 'reason_not_assessed',
  },
  evidence: {
    ...reportedText,
    holds: { type: 'texts', most: 10, longest: 300 },
    asked: { in: 'progress', hint: true },
    column: 'evidence',
  },
  evidenceGrade: {
    ...reported,
    holds: { type: 'code', vocabulary: 'evidenceGrades' },
    column: 'evidence_grade',
  },
  /** What follows is a plan of the party, for itself and the Secretariat. */
  nextStep: {
    ...planned,
    holds: { type: 'text', longest: 1000 },
    column: 'next_step',
  },
  nextStepBy: {
    ...planned,
    holds: { type: 'date' },
    column: 'next_step_by',
  },
  nextStepRole: {
    ...planned,
    holds: { type: 'text', longest: 300 },
    column: 'next_step_role',
  },
  blockers: {
    ...planned,
    holds: { type: 'text', longest: 1000 },
    column: 'blockers',
  },
  areaInWords: { ...kept, column: 'area_stated' },
  topicsInWords: { ...kept, column: 'topics_stated' },
  supportTypesInWords: { ...kept, column: 'support_types_stated' },
} as const satisfies DescribedFields<ComponentGroup>;

export type ComponentFields = typeof componentFields;
export type ComponentField = keyof ComponentFields;
