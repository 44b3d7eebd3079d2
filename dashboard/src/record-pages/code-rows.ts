/** The codes of a record that the Secretariat set, as its page tells them, and the edit that takes one back. Pure. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import { componentFields } from '#shared/domain/fields/component-fields';
import type { Field } from '#shared/domain/fields/field';
import { recordFields } from '#shared/domain/fields/record-fields';

import { fieldKeyOf } from '../forms/faults/form-messages.ts';
import type { Words } from '../i18n/words.ts';
import { toldBy } from '../records/described-facts.ts';
import { vocabularyLabel } from '../records/names.ts';

type AnyRecord = PledgeView | OfferView;

export type CodeRow = {
  readonly pointer: string;
  readonly label: string;
  /** The place of its component in the record, from one; null for the record as a whole. */
  readonly component: number | null;
  readonly at: string;
  /** What stood there before, where it can be told in a line; empty where nothing did. */
  readonly before: string | null;
  /** Takes it back: an edit like any other. */
  readonly edit: Readonly<Record<string, unknown>>;
};

const described: Readonly<Record<string, Field>> = { ...recordFields, ...componentFields };

/** The form asks for some fields of a shape of their own in several controls. */
const asked: Readonly<Record<string, string>> = {
  quantity: 'quantity',
  places: 'where',
  window: 'windowStated',
};

const labelOf = (name: string, kind: AnyRecord['kind'], { say }: Words): string => {
  if (name === 'quantity') return say('fact.quantity');
  const key = fieldKeyOf(asked[name] ?? name, kind);
  return key ? say(key) : name;
};

const textBefore = (name: string, before: unknown, words: Words): string | null => {
  if (before === undefined) return '';
  if (name === 'area') return vocabularyLabel('areas', before as string, words);
  const holds = described[name]?.holds;
  return holds && holds.type !== 'own' ? toldBy(holds, before, words).text : null;
};

export const codeRows = (
  { kind, components, origins = {} }: AnyRecord,
  words: Words,
): readonly CodeRow[] =>
  Object.entries(origins).flatMap(([pointer, { origin, at, before }]) => {
    if (origin !== 'secretariat') return [];
    const [, first = '', id, inner] = pointer.split('/');
    const name = inner ?? first;
    const change = { [name]: before ?? null };
    return [
      {
        pointer,
        label: labelOf(name, kind, words),
        component: inner === undefined ? null : components.findIndex((each) => each.id === id) + 1,
        at,
        before: textBefore(name, before, words),
        edit: inner === undefined ? change : { components: [{ id, ...change }] },
      },
    ];
  });
