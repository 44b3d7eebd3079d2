/** The people of a table of rights, in a world where the State's party wants its approver to submit and release. */
import type { Answered, Call, World } from '../world.ts';
import type { RecordCaller } from './record-matrix.ts';

const mustSucceed = (answer: Answered): Answered => {
  if (answer.status >= 300) throw new Error(`The scene could not be set: ${answer.text}`);
  return answer;
};

const bySub = (sub: string): Call => ({ claims: { sub } });

export const peopleOf: Readonly<Record<RecordCaller, Call>> = {
  approver: bySub('approver'),
  member: { as: 'state' },
  submitter: bySub('submitter'),
  partner: bySub('partner'),
  counterpart: { as: 'otherState' },
  other: { as: 'stakeholder' },
  officer: { as: 'officer' },
  reader: { as: 'reader' },
  countryOfParty: bySub('countryOfParty'),
  countryNamed: bySub('countryNamed'),
  countryElsewhere: bySub('countryElsewhere'),
  administrator: { as: 'administrator' },
  stranger: { as: 'stranger' },
  removed: bySub('removed'),
  anyone: {},
};

export const partnerName = 'Synthetic Partner Network';

/** The State is of XA, the other end of its matches of XC, the third party of XB. */
export const countries = { ofParty: 'XA', named: 'XN', elsewhere: 'XM' } as const;

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

export const withPeople = async (world: World): Promise<void> => {
  const { state } = world.parties;
  const party = { name: partnerName, type: 'legal', country: 'XD' };
  const partner = mustSucceed(
    await world.call('createParty', { as: 'administrator', body: party }),
  );
  const ofState = { role: 'representative', partyId: state };
  await grant(world, 'partner', { role: 'representative', partyId: partner.body.id });
  for (const duty of ['approver', 'submitter'] as const)
    await grant(world, duty, { ...ofState, duty });
  await grant(world, 'removed', { ...ofState });
  await grant(world, 'removed', { role: null, disabled: true });
  await grant(world, 'countryOfParty', { role: 'countryReader', countries: [countries.ofParty] });
  await grant(world, 'countryNamed', { role: 'countryReader', countries: [countries.named] });
  await grant(world, 'countryElsewhere', {
    role: 'countryReader',
    countries: [countries.elsewhere],
  });
  await wantsItsApprover(world);
};
