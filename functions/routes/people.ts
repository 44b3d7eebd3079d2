/** People who have a right here, for those who manage them. */
import type { WithAccounts } from '../dependencies.ts';
import {
  changePerson,
  removePerson,
  resetSecondFactor,
  restorePerson,
} from '../handlers/people/change-person.ts';
import { invitePerson } from '../handlers/people/invite-person.ts';
import { listPeople } from '../handlers/people/list-people.ts';
import type { Runs } from '../http/dispatch.ts';

export const peopleRoutes = (dependencies: WithAccounts) =>
  ({
    listPeople: listPeople(dependencies),
    invitePerson: invitePerson(dependencies),
    changePerson: changePerson(dependencies),
    removePerson: removePerson(dependencies),
    restorePerson: restorePerson(dependencies),
    resetSecondFactor: resetSecondFactor(dependencies),
  }) satisfies Runs;
