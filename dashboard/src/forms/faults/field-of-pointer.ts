/** Which field of the form a refusal points at. Pure. */
import { inComponent } from '../../kept/answers-given.ts';

/** What the API nests and the form asks flat. */
const flat: Readonly<Record<string, string>> = {
  places: 'where',
  'places/anywhere': 'where',
  'places/countries': 'countries',
  'places/regions': 'regions',
  'places/stated': 'stated',
  quantity: 'min',
  'quantity/min': 'min',
  'quantity/max': 'max',
  'quantity/unit': 'unit',
  'quantity/currency': 'currency',
  'quantity/per': 'per',
  window: 'start',
  'window/start': 'start',
  'window/end': 'end',
  'window/stated': 'windowStated',
};

export type FieldPlace = {
  /** The id of the field on the page. */
  readonly id: string;
  /** The field's own name, without its component. */
  readonly field: string;
  /** Which component of the form, counted from one. */
  readonly component: number | null;
};

export const fieldOfPointer = (
  pointer: string,
  componentKeys: readonly string[],
): FieldPlace | null => {
  const [first = '', second = '', third = '', fourth = ''] = pointer.split('/').slice(1);
  if (first === '') return null;
  if (first === 'contact') {
    const id = second === '' ? 'contact.name' : `contact.${second}`;
    return { id, field: id, component: null };
  }
  if (first === 'onBehalf') {
    const id = second === '' ? 'onBehalf.basis' : `onBehalf.${second}`;
    return { id, field: id, component: null };
  }
  if (first !== 'components') return { id: first, field: first, component: null };
  const index = Number(second);
  const key = second === '' ? undefined : componentKeys[index];
  if (key === undefined) return null;
  const field = flat[`${third}/${fourth}`] ?? flat[third] ?? (third === '' ? 'text' : third);
  return { id: inComponent(key, field), field, component: index + 1 };
};
