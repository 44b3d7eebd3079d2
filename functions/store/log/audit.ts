/** The audit chain: version n of a record exists if and only if entry n does, each sealed with the one before. */
import { componentChanges } from '#shared/domain/records/component-changes';
import { partyFieldsOfComponents, withoutPartyFields } from '#shared/domain/fields/party-fields';
import { createHash } from 'node:crypto';

import type { RecordKind } from '#shared/domain/records/record';
import { auditKey, type AuditedType } from '#shared/table/keys';
import type { PublicAct } from '#shared/transparency-log/leaves';

import type { Actor, registerItself } from '../../actor.ts';
import type { Action } from '../../table.ts';

export const auditedTypeOf = { pledge: 'PLEDGE', offer: 'OFFER' } as const satisfies Readonly<
  Record<RecordKind, AuditedType>
>;

export type AuditContext = {
  readonly actor: Actor | typeof registerItself;
  readonly action: string;
  readonly at: string;
  readonly requestId: string;
  readonly reason: string | null;
  /** What else was decided on: of a match, the versions of its records and the states it went between. */
  readonly grounds?: Readonly<Record<string, unknown>>;
};

/** Of values as JSON has them: what is written once a change is ordered before, which is faster than a replacer. */
const inOrder = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const named = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(named)
      .sort()
      .map((name) => [name, inOrder(named[name])]),
  );
};

/** JSON with its keys in order, so that equal values have equal digests. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value)) ?? 'null';

export const digestOf = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');

const componentsIn = (value: object): unknown => withoutPartyFields(value)['components'];

/** Where of the components only what their party keeps differs, that is another field than what they say. */
const nameOfChange = (field: string, before: object, after: object): string =>
  field === 'components' &&
  canonicalJson(componentsIn(before)) === canonicalJson(componentsIn(after))
    ? partyFieldsOfComponents
    : field;

/** The top-level fields that differ, without their values: those are in the versions themselves. */
const changedFields = (before: object = {}, after: object): readonly string[] => {
  const [old, now] = [before, after] as readonly Record<string, unknown>[];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => canonicalJson(now?.[field]) !== canonicalJson(old?.[field]))
    .map((field) => nameOfChange(field, before, after))
    .sort();
};

/** Of a change of components: which, and which of their fields. A record that comes in is said as a whole. */
const changedComponents = (before: object | undefined, after: object): object => {
  const components = before ? componentChanges(before, after) : [];
  return components.length > 0 ? { components } : {};
};

type Audited = { readonly id: string; readonly version: number };

type Before = {
  readonly value: Audited;
  readonly auditHash: string;
  /** Whether the version is kept beside what takes its place: sealed, so that none of them is gone unseen. */
  readonly isKept?: boolean;
};

/** The action that appends an entry, and the new head of the chain. */
export const auditAction = (
  type: AuditedType,
  before: Before | undefined,
  after: Audited,
  { actor, action, at, requestId, reason, grounds }: AuditContext,
  /** What it changed of what everyone reads. */
  published?: PublicAct,
): { readonly append: Action; readonly auditHash: string } => {
  const entry = {
    version: after.version,
    at,
    action,
    requestId,
    reason,
    actor: { sub: actor.sub, role: actor.role, partyId: actor.partyId },
    changed: changedFields(before?.value, after),
    ...changedComponents(before?.value, after),
    content: digestOf(after),
    previous: before?.auditHash ?? null,
    ...(before?.isKept ? { keepsFormer: true } : {}),
    ...(grounds ? { grounds } : {}),
    ...(published ? { published } : {}),
  };
  const auditHash = digestOf(entry);
  return {
    auditHash,
    append: {
      put: { ...auditKey(type, after.id, after.version), entry, auditHash },
      ifAbsent: true,
    },
  };
};
