import { expect, test } from 'vitest';

import { rolesToGrant } from '#dashboard/people/roles-to-grant';
import { managesPeople } from '#dashboard/session/roles';
import type { Actor } from '#functions/actor';
import { mayManage } from '#functions/handlers/people/who-manages';
import { roles } from '#shared/domain/parties/role';

const partyId = '0123456789abcdef';

const party = { id: partyId, name: 'A State', type: 'state', country: 'XA', units: [] } as const;

test.each(
  roles.flatMap((role) => [
    { role, managesMembers: undefined },
    { role, managesMembers: true as const },
  ]),
)(
  'the page offers %o the roles that the table lets them give, and no other',
  ({ role, managesMembers }) => {
    const isOfParty = role === 'representative';
    const actor: Actor = {
      sub: 'somebody',
      role,
      partyId: isOfParty ? partyId : null,
      ...(managesMembers && isOfParty && { managesMembers }),
    };
    const me = {
      sub: actor.sub,
      role,
      party: isOfParty ? { ...party, version: 1, createdAt: '', updatedAt: '' } : null,
      ...(managesMembers && isOfParty && { managesMembers }),
    } as Parameters<typeof rolesToGrant>[0];

    const granted = roles.filter((each) =>
      mayManage(actor, { role: each, partyId: each === 'representative' ? partyId : null }),
    );
    expect(rolesToGrant(me).toSorted()).toEqual(granted.toSorted());
    expect(managesPeople(me)).toBe(granted.length > 0);
  },
);
