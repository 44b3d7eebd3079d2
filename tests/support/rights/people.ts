/** The people of a table of rights, in a world where the State's party wants its approver to submit and release. */
import type { Answered, Call, World } from '../world.ts';
import type { MatchCaller } from './match-matrix.ts';
import type { RecordCaller } from './record-matrix.ts';

const mustSucceed = (answer: Answered): Answered => {
  if (answer.status >= 300) throw new Error(`The scene could not be set: ${answer.text}`);
  return answer;
};

const bySub = (sub: string): Call => ({ claims: { sub } });

export const peopleOf: Readonly<Record<RecordCaller | MatchCaller, Call>> = {
  approver: bySub('approver'),
  member: { as: 'state' },
  submitter: bySub('submitter'),
  partner: bySub('partner'),
  counterpart: { as: 'otherState' },
  other: { as: 'stakeholder' },
  giver: { as: 'stakeholder' },
  joiner: { as: 'otherState' },
  leaver: bySub('partner'),
  bystander: bySub('bystander'),
  officer: { as: 'officer' },
  reader: { as: 'reader' },
  countryOfParty: bySub('reads-XA'),
  countryOfAsker: bySub('reads-XA'),
  countryOfGiver: bySub('reads-XB'),
  countryOfJoiner: bySub('reads-XC'),
  countryNamed: bySub('reads-XN'),
  countryElsewhere: bySub('reads-XM'),
  administrator: { as: 'administrator' },
  stranger: { as: 'stranger' },
  removed: bySub('removed'),
  anyone: {},
};

export const partnerName = 'Synthetic Partner Network';

/** The State is of XA, the network of XB, the other State of XC, the partner of XD, whoever stands by of XE. */
const countriesRead = ['XA', 'XB', 'XC', 'XM', 'XN'] as const;
/** Of no party, and named by components. */
export const countryNamed = 'XN';

const grant = async ({ call }: World, sub: string, body: object): Promise<void> => {
  mustSucceed(await call('putUser', { as: 'administrator', path: { sub }, body }));
};

const wantsItsApprover = async ({ call, parties }: World): Promise<void> => {
  const path = { id: parties.state };
  const { body } = await call('getParty', { as: 'officer', path });
  mustSucceed(
    await call('editParty', {
      as: 'officer',
      path,
      body: { name: body.name, units: body.units, approverSubmits: true },
      headers: { 'if-match': `"v${body.version}"` },
    }),
  );
};

const aParty = async (world: World, name: string, country: string): Promise<string> => {
  const body = { name, type: 'legal', country };
  return mustSucceed(await world.call('createParty', { as: 'administrator', body })).body.id;
};

/** Answers the id of the partner's party. */
export const withPeople = async (world: World): Promise<string> => {
  const role = 'representative';
  const ofState = { role, partyId: world.parties.state };
  const partner = await aParty(world, partnerName, 'XD');
  const bystander = await aParty(world, 'Synthetic Bystanders', 'XE');
  await grant(world, 'partner', { role, partyId: partner });
  await grant(world, 'bystander', { role, partyId: bystander });
  for (const duty of ['approver', 'submitter']) await grant(world, duty, { ...ofState, duty });
  await grant(world, 'removed', ofState);
  await grant(world, 'removed', { role: null, disabled: true });
  for (const country of countriesRead)
    await grant(world, `reads-${country}`, { role: 'countryReader', countries: [country] });
  await wantsItsApprover(world);
  return partner;
};
