/**
 * Fills a made-up register through the HTTP API, as its own parties and its Secretariat: the same records at every first
 * start. Each call carries an Idempotency-Key of its own, so that a start that was cut off is simply done again.
 */
import { type PersonaName, subjectOf } from '../sign-in/personas.ts';
import type { SeedApi } from '../seed-api.ts';
import { madeUpMatches, type MadeUpMatch } from './matches.ts';
import { madeUpParties, type PartyName } from './parties.ts';
import { type Ends, type MadeUpRecord, madeUpOffers, madeUpPledges } from './records.ts';

type Made = { readonly id: string; readonly version: number };
type Parties = Readonly<Record<string, string>>;

/** Who signs in for the other parties, one after the other. */
const player: PersonaName = 'made-up-party';
const ownPersonas: Readonly<Partial<Record<PartyName, PersonaName>>> = {
  xa: 'focal-point',
  xb: 'stakeholder',
};

const steps: Readonly<Record<Ends, readonly string[]>> = {
  draft: [],
  submitted: [],
  returned: ['return'],
  accepted: ['acceptance'],
  released: ['acceptance', 'release'],
  withdrawn: ['acceptance', 'withdrawal'],
};
const ofSecretariat: readonly string[] = ['return', 'acceptance'];

const pathOf = (kind: MadeUpRecord['kind']): string => `/api/${kind}s`;

/** @param partyIds the parties that are registered already. */
export const seedMadeUp = async ({ call }: SeedApi, known: Parties): Promise<void> => {
  const partyIds: Record<string, string> = { ...known };
  for (const [name, body] of Object.entries(madeUpParties)) {
    const idempotencyKey = `made-up-party-${name}`;
    const party = { as: 'administrator', method: 'POST', path: '/api/parties' } as const;
    partyIds[name] ??= ((await call({ ...party, body, idempotencyKey })) as Made).id;
  }

  /** Whoever may act for a party, made its representative first where nobody is. */
  const actingFor = async (party: PartyName): Promise<PersonaName> => {
    const own = ownPersonas[party];
    if (own) return own;
    const body = { role: 'representative', partyId: partyIds[party] };
    const path = `/api/users/${subjectOf(player)}`;
    await call({ as: 'administrator', method: 'PUT', path, body });
    return player;
  };

  const post = async (as: PersonaName, path: string, body: unknown, key: string, from?: Made) =>
    (await call({
      as,
      method: 'POST',
      path,
      body,
      idempotencyKey: `made-up-${key}`,
      ...(from ? { ifMatch: `"v${from.version}"` } : {}),
    })) as Made;

  const submit = async (record: MadeUpRecord): Promise<Made> => {
    const { kind, name, of, ends, content } = record;
    const body = ends === 'draft' ? { ...content, draft: true } : content;
    let made = await post(await actingFor(of), pathOf(kind), body, `${kind}-${name}`);
    for (const step of steps[ends]) {
      const as = ofSecretariat.includes(step) ? 'secretariat' : await actingFor(of);
      const reason =
        step === 'return' ? { reason: 'Say which procedures, and what is needed.' } : {};
      const path = `${pathOf(kind)}/${made.id}/${step}`;
      made = await post(as, path, reason, `${kind}-${name}-${step}`, made);
    }
    return made;
  };

  const match = async (
    { components: [asked, given], amount, summary, ...named }: MadeUpMatch,
    records: ReadonlyMap<string, Made>,
  ): Promise<void> => {
    const end = (kind: MadeUpRecord['kind'], component: string) => ({
      recordId: records.get(`${kind} ${named[kind]}`)?.id,
      component,
    });
    const name = `match-${named.pledge}-${named.offer}`;
    const body = { pledge: end('pledge', asked), offer: end('offer', given), amount, summary };
    let made = await post('secretariat', '/api/matches', body, name);
    const scopeOf = async ({ id }: Made, by: PartyName | 'secretariat'): Promise<string> => {
      const as = by === 'secretariat' ? by : await actingFor(by);
      const ends = await call({ as, method: 'GET', path: `/api/matches/${id}/ends` });
      return (ends as { readonly scope: string }).scope;
    };
    const goOn = async (by: PartyName | 'secretariat', way: string, sent: object, at: string) => {
      const as = by === 'secretariat' ? by : await actingFor(by);
      made = await post(as, `/api/matches/${made.id}/${way}`, sent, `${name}-${at}`, made);
    };
    for (const [index, { by, ...step }] of named.steps.entries()) {
      const seen = step.step === 'consent' ? { seen: await scopeOf(made, by) } : {};
      await goOn(by, 'transitions', { ...step, ...seen }, String(index));
    }
    for (const party of named.releasedBy) await goOn(party, 'release', {}, `release-${party}`);
  };

  const records = new Map<string, Made>();
  for (const record of [...madeUpPledges, ...madeUpOffers])
    records.set(`${record.kind} ${record.name}`, await submit(record));
  for (const each of madeUpMatches) await match(each, records);
};
