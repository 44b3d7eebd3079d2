/** That a match, or what somebody brings who joined it later, becomes public by itself, or from when on somebody consents to that. */
import type { LegForParties } from '#shared/contract/matches/leg-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';
import type { PartyReference } from '#shared/domain/parties/party';

import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { isHidden } from '../records/publication.ts';
import { partyName } from '../records/party-name.ts';

type NoticeProps = {
  readonly party: PartyReference;
  readonly says:
    | 'announce.consentsFrom'
    | 'announce.leg'
    | 'announce.legConsentsFrom'
    | 'announce.askerConsentsFrom';
  readonly from: string | null | undefined;
  /** Of a leg that another party consents to. */
  readonly giver?: PartyReference;
};

const Notice = ({ party, says, from, giver = party }: NoticeProps) => {
  const words = useWords();
  if (from === undefined || from === null) return null;
  const values = {
    party: partyName(party, words),
    giver: partyName(giver, words),
    time: words.moment(from),
  };
  return <p className="notice">{words.say(says, values)}</p>;
};

type OfMatch = { readonly match: MatchForParties };

/** Of a match that waits for more consents: those that name a moment. */
const Consents = ({ match: { publicFrom = {}, recipients, legs } }: OfMatch) =>
  [
    ...recipients,
    ...legs.filter(({ later }) => !later).flatMap(({ supporters }) => supporters),
  ].map((party) => (
    <Notice key={party.id} party={party} says="announce.consentsFrom" from={publicFrom[party.id]} />
  ));

type OfLeg = OfMatch & { readonly leg: LegForParties };

/** Of a leg that waits for more consents: those of its givers and of those who ask. */
const LegConsents = ({ match: { recipients }, leg }: OfLeg) => {
  const { supporters, publicFrom = {} } = leg;
  return supporters.flatMap((giver) => [
    <Notice
      key={giver.id}
      party={giver}
      says="announce.legConsentsFrom"
      from={publicFrom[giver.id]}
    />,
    ...recipients.map((party) => (
      <Notice
        key={`${giver.id} ${party.id}`}
        party={party}
        giver={giver}
        says="announce.askerConsentsFrom"
        from={publicFrom[party.id]}
      />
    )),
  ]);
};

const LaterLeg = ({ match, leg }: OfLeg) =>
  leg.announcedFor === null ? (
    <LegConsents match={match} leg={leg} />
  ) : (
    leg.supporters.map((party) => (
      <Notice key={party.id} party={party} says="announce.leg" from={leg.announcedFor} />
    ))
  );

export const AnnouncedMatch = ({ match }: OfMatch) => {
  const { say, moment } = useWords();
  const { world } = useServices();
  if (isHidden(world, match)) return null;
  return (
    <>
      {match.announcedFor === null ? (
        <Consents match={match} />
      ) : (
        <p className="notice">{say('announce.match', { time: moment(match.announcedFor) })}</p>
      )}
      {match.legs.map((leg) => leg.later && <LaterLeg key={leg.id} match={match} leg={leg} />)}
    </>
  );
};
