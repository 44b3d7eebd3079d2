/** Why a match stands on somebody's page of today. Pure. */
import type { MatchListId } from '#shared/contract/people/today-views';
import type { WaitingMatch } from '#shared/contract/people/waiting-views';

import type { Words } from '../i18n/words.ts';
import { partyNamesText } from '../records/party-name.ts';

/** Whose answer is awaited. */
const awaitedText = (match: WaitingMatch, words: Words): string => {
  const sides = { pledge: match.recipients, offer: match.supporters };
  const parties = match.unanswered.flatMap((side) => sides[side].slice(0, 1));
  return words.say('today.reason.awaited', { parties: partyNamesText(parties, words) });
};

/** Of an answer that is asked of the reader's own party, or of any, with the day to answer by. */
export const answerReason = (match: WaitingMatch, own: boolean, words: Words): string => {
  const { say } = words;
  return [
    own ? say('match.waits') : awaitedText(match, words),
    match.replyBy !== null && say('today.reason.replyBy', { date: words.date(match.replyBy) }),
  ]
    .filter(Boolean)
    .join(' · ');
};

export const listReason = (list: MatchListId, match: WaitingMatch, words: Words): string => {
  const { say } = words;
  switch (list) {
    case 'handOvers':
      return match.note ?? say('today.reason.handOver');
    case 'unowned':
      return match.note ?? say('today.reason.unowned');
    case 'overdue':
      return answerReason(match, false, words);
    case 'introductions':
      return say('today.reason.introduction');
    case 'questions':
      return say('today.reason.question');
    case 'reported':
      return say('today.reason.reported');
    case 'standDown':
      return say(`today.reason.standDown.${match.standDown ?? 'withdrawn'}`);
  }
};
