/** That a match, or what somebody brings who joined it later, becomes public by itself, or from when on somebody consents to that. */
import type { LegForParties } from '#shared/contract/leg-views';
import type { MatchForParties } from '#shared/contract/match-views';
import type { PartyReference } from '#shared/domain/party';

import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { isHidden } from '../records/publication.ts';
import { partyName } from '../records/party-name.ts';

type NoticeProps = {
  readonly party: PartyReference;
  readonly says: 'announce.consentsFrom' | 'announce.leg' | 'announce.legConsentsFrom';
  readonly from: string | null | undefined;
};

const Notice = ({ party, says, from }: NoticeProps) => {
  const words = useWords();
  if (from === undefined || from === null) return null;
  const values = { party: partyName(party, words), time: words.moment(from) };
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

const LaterLeg = ({ match, leg }: OfMatch & { readonly leg: LegForParties }) =>
  leg.supporters.map((party) =>
    leg.announcedFor === null ? (
      <Notice
        key={party.id}
        party={party}
        says="announce.legConsentsFrom"
        from={match.publicFrom?.[party.id]}
      />
    ) : (
      <Notice key={party.id} party={party} says="announce.leg" from={leg.announcedFor} />
    ),
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
