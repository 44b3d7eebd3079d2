/** A component as it is stated so far, and the fields of it for which something may be proposed. */
import type { RecordKind } from '#shared/domain/records/record';

import type { TextsRead } from './quotes.ts';

const proposedFields = [
  'supportRequested',
  'area',
  'topics',
  'supportTypes',
  'quantity',
  'countries',
  'regions',
  'anywhere',
  'languages',
  'start',
  'end',
  'due',
  'conditions',
] as const;

export type ProposedField = (typeof proposedFields)[number];

/** A component as it is stated so far, in the API's shape; an area of null says that none fits. */
export type StatedComponent = {
  readonly area?: unknown;
  readonly topics?: unknown;
  readonly supportTypes?: unknown;
  readonly quantity?: unknown;
  readonly places?: unknown;
  readonly languages?: unknown;
  readonly window?: unknown;
  readonly due?: unknown;
  readonly conditions?: unknown;
};

export type ToPropose = {
  readonly kind: RecordKind;
  readonly texts: TextsRead;
  readonly stated: StatedComponent;
  /** Whether it is stated that support is asked for, or not; true also where nobody is to be asked. */
  readonly saysWhetherAsked: boolean;
};

type Fields = Readonly<Record<string, unknown>>;

export const fieldsIn = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

export const arrayIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '';
