/** Every field of a component, in the order in which pages tell them. */
import type { ComponentGroup, DescribedFields } from './field.ts';

const shown = { audience: 'public', bothSides: true } as const;

const planned = { audience: 'party', bothSides: false, asked: { in: 'followUp' } } as const;

export const componentFields = {
  id: { ...shown, holds: { type: 'own' }, asked: 'carried' },
  part: {
    ...shown,
    holds: { type: 'text', longest: 20 },
    asked: 'carried',
    column: ['part', 'Number of the part in the source text'],
  },
  text: { ...shown, holds: { type: 'own' }, asked: { in: 'own', hint: true } },
  area: { ...shown, holds: { type: 'own' }, coded: true, asked: { in: 'own' } },
  topics: {
    ...shown,
    holds: { type: 'codes', vocabulary: 'topics', most: 20 },
    asked: { in: 'own', hint: true },
    posted: 2,
    column: ['topics', 'Topics'],
  },
  qualities: {
    ...shown,
    holds: { type: 'codes', vocabulary: 'qualities', most: 4 },
    asked: { in: 'more' },
    column: ['qualities', 'Qualities'],
  },
  supportTypes: {
    ...shown,
    holds: { type: 'codes', vocabulary: 'supportTypes', most: 20 },
    asked: { in: 'own' },
    posted: 3,
    column: ['support_types', 'Support types asked or given'],
  },
  quantity: { ...shown, holds: { type: 'own' }, coded: true, asked: { in: 'own', hint: true } },
  places: { ...shown, holds: { type: 'own' }, coded: true, asked: { in: 'own' } },
  languages: {
    ...shown,
    holds: { type: 'codes', vocabulary: 'recordLanguages', most: 10 },
    asked: { in: 'own', hint: true },
    posted: 4,
    column: ['working_languages', 'Languages in which the support can be worked out (BCP 47)'],
  },
  window: { ...shown, holds: { type: 'own' }, coded: true, asked: { in: 'own', hint: true } },
  due: {
    ...shown,
    holds: { type: 'date' },
    coded: true,
    asked: { in: 'own', of: 'pledge' },
    column: ['target_date', 'Date by which it is to be reached'],
  },
  target: {
    ...shown,
    holds: { type: 'text', longest: 1000 },
    asked: { in: 'more' },
    column: ['target', 'Target in the words of the source'],
  },
  conditions: { ...shown, holds: { type: 'own' }, coded: true, asked: { in: 'own', hint: true } },
  /** What follows is a plan of the party, for itself and the Secretariat. */
  nextStep: {
    ...planned,
    holds: { type: 'text', longest: 1000 },
    column: ['next_step', 'What is to be done next'],
  },
  nextStepBy: {
    ...planned,
    holds: { type: 'date' },
    column: ['next_step_by', 'Date by which the next step is to be done'],
  },
  nextStepRole: {
    ...planned,
    holds: { type: 'text', longest: 300 },
    column: ['next_step_role', 'Who is responsible for the next step, as a role'],
  },
  blockers: {
    ...planned,
    holds: { type: 'text', longest: 1000 },
    column: ['blockers', 'What would block the next step'],
  },
} as const satisfies DescribedFields<ComponentGroup>;

export type ComponentFields = typeof componentFields;
export type ComponentField = keyof ComponentFields;
