/** That a match becomes public by itself, or from when on its parties consent while somebody has not. */
import type { MatchForParties } from '#shared/contract/match-views';

import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { isHidden } from '../records/publication.ts';
import { partyName } from '../records/party-name.ts';

export const AnnouncedMatch = ({ match }: { readonly match: MatchForParties }) => {
  const words = useWords();
  const { say, moment } = words;
  const { world } = useServices();
  const { announcedFor, publicFrom = {}, recipients, supporters } = match;
  if (isHidden(world, match)) return null;
  if (announcedFor !== null)
    return <p className="notice">{say('announce.match', { time: moment(announcedFor) })}</p>;
  return [...recipients, ...supporters].map((party) => {
    const from = publicFrom[party.id];
    return (
      from !== undefined && (
        <p key={party.id} className="notice">
          {say('announce.consentsFrom', { party: partyName(party, words), time: moment(from) })}
        </p>
      )
    );
  });
};
