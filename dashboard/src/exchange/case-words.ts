/** Who looks after a match, in the words of the Secretariat. Pure. */
import type { MatchCaseView } from '#shared/contract/matches/match-case-views';

import type { Words } from '../i18n/words.ts';

/** Whoever reads it is told apart from colleagues, whatever the desk is called. */
export const officerName = (
  sub: string | null,
  { officers }: Pick<MatchCaseView, 'officers'>,
  own: string,
  { say }: Words,
): string => {
  if (sub === null) return say('case.nobody');
  const known = officers.find((officer) => officer.sub === sub);
  const name = known?.name ?? say('case.unnamed', { id: sub });
  return sub === own ? say('case.you', { name }) : name;
};

export const caseStanding = (matchCase: MatchCaseView, own: string, words: Words): string =>
  [
    `${words.say('case.officer')}: ${officerName(matchCase.officer, matchCase, own, words)}`,
    `${words.say('case.standIn')}: ${officerName(matchCase.standIn, matchCase, own, words)}`,
    matchCase.note,
  ]
    .filter(Boolean)
    .join(' · ');
