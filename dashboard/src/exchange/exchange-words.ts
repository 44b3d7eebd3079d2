/** How what passes beside a match is said: whose voice it is, and how it stands. Pure. */
import type { MatchExchangeView } from '#shared/contract/matches/match-exchange-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';
import type { ExchangeVoice } from '#shared/domain/matches/match-exchange';

import type { Words } from '../i18n/words.ts';
import { partyName } from '../records/party-name.ts';

type Sides = Pick<MatchForParties, 'recipients' | 'supporters'>;

/** A side speaks through the party that is named first on it. */
export const voiceName = (voice: ExchangeVoice, match: Sides, words: Words): string => {
  if (voice === 'secretariat') return words.say('role.secretariat');
  const [first] = voice === 'pledge' ? match.recipients : match.supporters;
  return first ? partyName(first, words) : words.say(`record.${voice}`);
};

export const introductionText = (
  { introduction }: Pick<MatchExchangeView, 'introduction'>,
  match: Sides,
  words: Words,
): string => {
  const { say } = words;
  if (introduction === null) return say('exchange.introduction.none');
  if (introduction.state !== 'proposed') return say(`exchange.introduction.${introduction.state}`);
  const accepted = (['pledge', 'offer'] as const).filter(
    (side) => introduction.accepted[side] !== null,
  );
  return accepted.length === 0
    ? say('exchange.introduction.proposed')
    : say('exchange.introduction.acceptedBy', {
        parties: words.list(accepted.map((side) => voiceName(side, match, words))),
      });
};

export const replyByText = (
  replyBy: NonNullable<MatchExchangeView['replyBy']>,
  words: Words,
): string => {
  const date = words.date(replyBy.date);
  if (replyBy.hasPassed) return words.say('exchange.replyBy.passed', { date });
  return words.say(replyBy.isSet ? 'exchange.replyBy.set' : 'exchange.replyBy.usual', { date });
};

/** As it is told to whoever decides on another standing than they saw. */
export const exchangeStanding = (
  exchange: MatchExchangeView,
  match: Sides,
  words: Words,
): string => {
  const { replyBy, questions } = exchange;
  return [
    replyBy && replyByText(replyBy, words),
    introductionText(exchange, match, words),
    words.say('exchange.questionCount', { count: questions.length }),
  ]
    .filter(Boolean)
    .join(' · ');
};
