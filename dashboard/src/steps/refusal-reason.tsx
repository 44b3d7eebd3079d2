/** Why a match, or a record with its matches, does not allow something, with the way to each match that is to be settled first. */
import type { ConflictReason } from '#shared/domain/conflict-reason';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { matchPath } from '../navigation/pages.ts';
import { refusalText } from './refusal-text.ts';

type ReasonProps = { readonly reason: ConflictReason };

export const MatchLinks = ({ reason: { matchId, matchIds = [] } }: ReasonProps) => {
  const { say } = useWords();
  const ids = matchId === undefined ? matchIds : [matchId, ...matchIds];
  if (ids.length === 0) return null;
  return (
    <ul className="actions">
      {ids.map((id, index) => (
        <li key={id}>
          <Link to={matchPath(id)}>
            {ids.length === 1
              ? say('match.open')
              : say('match.openNumber', { number: index + 1, count: ids.length })}
          </Link>
        </li>
      ))}
    </ul>
  );
};

export const RefusalReason = ({ reason }: ReasonProps) => (
  <>
    <p>{refusalText(reason, useWords())}</p>
    <MatchLinks reason={reason} />
  </>
);
