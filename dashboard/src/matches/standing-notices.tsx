/** What has to be known before deciding on a match: what waits, what changed, who declined. */
import type { MatchForParties } from '#shared/contract/matches/match-views';
import { waitingLegs } from '#shared/contract/matches/match-waits';

import { AnnouncedMatch } from '../announce/announced-match.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { partyName, partyNamesText } from '../records/party-name.ts';
import { hasParts } from './match-parts.ts';

type StandingProps = { readonly match: MatchForParties; readonly partyId: string | null };

export const StandingNotices = ({ match, partyId }: StandingProps) => {
  const words = useWords();
  const { say } = words;
  const { declined, recordsChanged, recipients, supporters, standDown } = match;
  const waiting = waitingLegs(match, partyId);
  const decliner = [...recipients, ...supporters].find(({ id }) => id === declined?.partyId);
  return (
    <>
      {standDown && (
        <p className="notice">
          <strong>
            {say(
              standDown.why === 'met'
                ? 'match.standDown.met'
                : `match.standDown.withdrawn.${standDown.side}`,
            )}
          </strong>
        </p>
      )}
      {!standDown && waiting.length > 0 && (
        <p className="notice">
          <strong>{say('match.waits')}</strong>
          {hasParts(match) && (
            <>
              {' · '}
              {say('match.waitsForParts', {
                givers: words.list(waiting.map((leg) => partyNamesText(leg.supporters, words))),
              })}
            </>
          )}
        </p>
      )}
      <AnnouncedMatch match={match} />
      {recordsChanged && <p className="notice notice--problem">{say('match.changedMeans')}</p>}
      {declined && (
        <p className="notice">
          {say('match.declinedBy')}{' '}
          <bdi>{decliner ? partyName(decliner, words) : declined.partyId}</bdi>
          {declined.reason !== null && (
            <>
              {' · '}
              <bdi dir="auto">{declined.reason}</bdi>
            </>
          )}
        </p>
      )}
    </>
  );
};
