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
    column: 'part',
  },
  text: { ...shown, holds: { type: 'own' }, asked: { in: 'own', hint: true } },
  area: { ...shown, holds: { type: 'own' }, coded: true, asked: { in: 'own' } },
  topics: {
    ...shown,
    holds: { type: 'codes', vocabulary: 'topics', most: 20 },
    asked: { in: 'own', hint: true },
    posted: 2,
    column: 'topics',
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
  },
  quantity: { ...shown, holds: { type: 'own' }, coded: true, asked: { in: 'own', hint: true } },
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
    ...shown,
    holds: { type: 'text', longest: 1000 },
    asked: { in: 'more' },
    column: 'target',
  },
  conditions: { ...shown, holds: { type: 'own' }, coded: true, asked: { in: 'own', hint: true } },
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
} as const satisfies DescribedFields<ComponentGroup>;

export type ComponentFields = typeof componentFields;
export type ComponentField = keyof ComponentFields;
