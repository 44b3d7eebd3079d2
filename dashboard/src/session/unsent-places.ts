/** Where answers that were not sent stand, by the name under which they are kept: the page on which they are sent, and what it is called. Pure. */
import type { RecordKind } from '#shared/domain/records/record';

import type { Unsent } from '../kept/answers-store.ts';
import {
  copyPath,
  editPath,
  forPartyPath,
  formPath,
  matchPath,
  pairPath,
  peoplePath,
  policiesPath,
  recordPath,
} from '../navigation/pages.ts';

export type UnsentPlace = {
  readonly address: string;
  readonly title:
    | 'match.title'
    | 'people.title'
    | 'policies.title'
    | 'propose.title'
    | `record.${RecordKind}`
    | `edit.${RecordKind}`
    | `form.title.${RecordKind}`
    | `onBehalf.title.${RecordKind}`;
};

const isKind = (text: string | undefined): text is RecordKind =>
  text === 'pledge' || text === 'offer';

const ofStep = (parts: readonly string[]): UnsentPlace | undefined => {
  const [of, id = '', , offer = ''] = parts;
  if (of === 'match') return { address: matchPath(id), title: 'match.title' };
  if (of === 'proposal') return { address: pairPath('pledge', id, offer), title: 'propose.title' };
  if (of === 'person') return { address: peoplePath, title: 'people.title' };
  if (of === 'generation') return { address: policiesPath, title: 'policies.title' };
  return isKind(of) ? { address: recordPath(of, id), title: `record.${of}` } : undefined;
};

export const unsentPlace = ({ form, isEdit }: Unsent): UnsentPlace | undefined => {
  const [first, ...rest] = form.split('-');
  if (first === 'step') return ofStep(rest);
  if (!isKind(first)) return undefined;
  const [second = '', third] = rest;
  if (second === 'for' && third !== undefined)
    return { address: forPartyPath(first, third), title: `onBehalf.title.${first}` };
  if (isEdit) return { address: editPath(first, second), title: `edit.${first}` };
  return {
    address: third === undefined ? formPath(first) : copyPath(first, third),
    title: `form.title.${first}`,
  };
};

/** Each page once, as several steps of one record may be under way. */
export const unsentPlaces = (unsent: readonly Unsent[]): readonly UnsentPlace[] => {
  const places = unsent.flatMap((each) => unsentPlace(each) ?? []);
  return [...new Map(places.map((place) => [place.address, place])).values()];
};
