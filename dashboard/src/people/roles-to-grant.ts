/** The roles that somebody may give and take, by the table of what is granted. Pure. */
import { deedToManage, granted } from '#shared/domain/rights/granted-deeds';
import { type Role, roles } from '#shared/domain/parties/role';

import type { Me } from '../api/answers.ts';
import { managesPeople } from '../session/roles.ts';

export const rolesToGrant = (me: Me): readonly Role[] =>
  managesPeople(me)
    ? roles.filter((each) => granted[me.role][deedToManage[each]] !== undefined)
    : [];
