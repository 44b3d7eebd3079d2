/** Who is who in the made-up record: its parties, and who signs in for each. */
import type { FollowedTopic } from '#shared/domain/inbox/following';

import { countriesOfPersonas, type PersonaName, subjectOf } from '../local/sign-in/personas.ts';
import type { Call, MadeUpCaller, Written } from './calls-in-process.ts';
import type { MadeUpWorld } from './made-up-files.ts';

const administrator: MadeUpCaller = { sub: subjectOf('administrator'), groups: ['administrators'] };

export const secretariat: MadeUpCaller = { sub: subjectOf('secretariat') };

/** How colleagues know each officer: by a desk, since nobody is invented. */
export const desks = {
  secretariat: 'First desk (synthetic)',
  'second-officer': 'Second desk (synthetic)',
} as const satisfies Readonly<Partial<Record<PersonaName, string>>>;

export type Officer = keyof typeof desks;

export const isOfficer = (by: string): by is Officer => by in desks;

export const officerCalled = (name: Officer): MadeUpCaller => ({ sub: subjectOf(name) });

/** The parties of the people whom the sign-in page offers. */
export const partiesOfPersonas: Readonly<Record<string, PersonaName>> = {
  'state-xa': 'focal-point',
  'legal-network-xb': 'stakeholder',
};

/** Nobody can sign in as the others. */
export const actingFor = (party: string): MadeUpCaller => {
  const persona = partiesOfPersonas[party];
  return { sub: persona ? subjectOf(persona) : `made-up-${party}` };
};

/** In three ways, so that the outbox shows each: mails at once in two languages, and a digest. */
const mailChoices: Readonly<Partial<Record<PersonaName, object>>> = {
  'focal-point': { language: 'en', atOnce: true, digest: 'none' },
  stakeholder: { language: 'ar', atOnce: true, digest: 'none' },
  secretariat: { language: 'fr', atOnce: false, digest: 'daily' },
};

const chooseMails = async (call: Call, persona: PersonaName | undefined): Promise<void> => {
  const body = persona && mailChoices[persona];
  if (body) await call('editMailChoices', { as: { sub: subjectOf(persona) }, body, version: 0 });
};

/** So that an inbox shows what following tells: somebody outside of a country, and whoever reads for some. */
const followed: Readonly<Partial<Record<PersonaName, readonly FollowedTopic[]>>> = {
  'focal-point': ['area-A2', 'dates'],
  stakeholder: ['country-XA', 'country-XC'],
  reader: ['area-A1', 'dates'],
  'bureau-reader': ['area-A1', 'country-XA'],
};

const followAll = async (call: Call, persona: PersonaName | undefined): Promise<void> => {
  const as = persona && { sub: subjectOf(persona) };
  for (const topic of (persona && followed[persona]) ?? [])
    if (as) await call('editFollowing', { as, id: topic, body: { follow: true } });
};

type Duty = { readonly duty: 'approver' | 'submitter'; readonly managesMembers?: true };

/** Who signs in for a party beside whoever did what its record tells. */
const moreOf: Readonly<Record<string, Readonly<Partial<Record<PersonaName, Duty>>>>> = {
  'state-xa': { submitter: { duty: 'submitter' } },
  'state-xc': {
    'focal-point-xc': { duty: 'approver', managesMembers: true },
    'submitter-xc': { duty: 'submitter' },
  },
};

const nameByDuty = {
  approver: 'Approving desk (synthetic)',
  submitter: 'Drafting desk (synthetic)',
} as const;

const registerMore = async (
  call: Call,
  partyId: string | undefined,
  people: Readonly<Partial<Record<PersonaName, Duty>>>,
): Promise<void> => {
  // A part of the record has not every party.
  if (partyId === undefined) return;
  for (const [persona, right] of Object.entries(people)) {
    const body = { role: 'representative', partyId, name: nameByDuty[right.duty], ...right };
    await call('putUser', { as: administrator, id: subjectOf(persona as PersonaName), body });
  }
};

/** Answers the ids of the parties by their keys. */
export const registerParties = async (
  call: Call,
  { parties }: MadeUpWorld,
): Promise<ReadonlyMap<string, string>> => {
  const grant = ({ sub }: MadeUpCaller, body: object): Promise<unknown> =>
    call('putUser', { as: administrator, id: sub, body });
  for (const officer of ['secretariat', 'second-officer'] as const)
    await grant(officerCalled(officer), { role: 'secretariat', name: desks[officer] });
  await chooseMails(call, 'secretariat');
  await grant({ sub: subjectOf('reader') }, { role: 'reader', name: 'Reading desk (synthetic)' });
  await followAll(call, 'reader');
  for (const persona of ['bureau-reader', 'reporting-officer'] as const) {
    const countries = countriesOfPersonas[persona];
    const name = `Reading desk for ${countries.join(' and ')} (synthetic)`;
    await grant({ sub: subjectOf(persona) }, { role: 'countryReader', countries, name });
    await followAll(call, persona);
  }
  const ids = new Map<string, string>();
  for (const { key, party } of parties) {
    const sent = { as: administrator, body: party, key: `made-up-party-${key}` };
    const { id } = (await call('createParty', sent)) as Written;
    ids.set(key, id);
    const managesMembers = partiesOfPersonas[key] ? { managesMembers: true } : {};
    const name = 'Focal point (synthetic)';
    await grant(actingFor(key), { role: 'representative', partyId: id, name, ...managesMembers });
    await chooseMails(call, partiesOfPersonas[key]);
    await followAll(call, partiesOfPersonas[key]);
  }
  for (const [key, people] of Object.entries(moreOf))
    await registerMore(call, ids.get(key), people);
  return ids;
};
