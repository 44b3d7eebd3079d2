/** Matches that the table cannot show, since their pledge is not in this register: said and linked, so that their figures are not missed in silence. */
import { useRemote } from '../api/remote.ts';
import { Link } from '../navigation/link.tsx';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { countPublicUnpledged, unpledgedSearch } from '../matches/proposing/unpledged.ts';

export const UnpledgedMatches = () => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote } = useRemote('unpledged', () => countPublicUnpledged(client));
  if (remote.state === 'failed') return <p className="quiet">{say('coverage.unpledgedUnknown')}</p>;
  if (remote.state === 'loading' || remote.value.count === 0) return null;
  const { count, complete } = remote.value;
  return (
    <p className="unpledged">
      {say(complete ? 'coverage.unpledged' : 'coverage.unpledgedAtLeast', { count })}{' '}
      <Link to={`/matches${unpledgedSearch}`}>{say('coverage.unpledgedShow')}</Link>
    </p>
  );
};
