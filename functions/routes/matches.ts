/** Writes of matches, and of what parties say before there is one. */
import type { Dependencies } from '../dependencies.ts';
import { replyToInterest } from '../handlers/interest/reply-to-interest.ts';
import { sayInterest } from '../handlers/interest/say-interest.ts';
import { editMatchCase } from '../handlers/matches/match-case.ts';
import { stepConduct } from '../handlers/matches/match-conduct.ts';
import { moveMatch } from '../handlers/matches/move-match.ts';
import { proposeMatch } from '../handlers/matches/propose-match.ts';
import { readIntroducedContacts } from '../handlers/matches/read-introduced-contacts.ts';
import { releaseMatch } from '../handlers/matches/release-match.ts';
import { stepExchange } from '../handlers/matches/step-exchange.ts';
import type { Runs } from '../http/dispatch.ts';

export const matchesRoutes = (dependencies: Dependencies) =>
  ({
    sayInterest: sayInterest(dependencies),
    replyToInterest: replyToInterest(dependencies),
    proposeMatch: proposeMatch(dependencies),
    moveMatch: moveMatch(dependencies),
    releaseMatch: releaseMatch(dependencies),
    stepMatchExchange: stepExchange(dependencies),
    stepMatchConduct: stepConduct(dependencies),
    readMatchContacts: readIntroducedContacts(dependencies),
    editMatchCase: editMatchCase(dependencies),
  }) satisfies Runs;
