/** Matches as a table for those whom they name: how each stands, and where an answer is waited for. */
import type { MatchForParties } from '#shared/contract/matches/match-views';
import { waitsForAnswer } from '#shared/contract/matches/match-waits';

import { Link } from '../../navigation/link.tsx';
import { matchPath } from '../../navigation/pages.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { amountText } from '../../records/amount-text.ts';
import { vocabularyLabel, vocabularyLabels } from '../../records/names.ts';
import { partyNamesText } from '../../records/party-name.ts';
import { SyntheticMark } from '../../records/synthetic-mark.tsx';

type RowProps = { readonly match: MatchForParties; readonly partyId: string | null };

const Row = ({ match, partyId }: RowProps) => {
  const words = useWords();
  const { say } = words;
  const { id, title, state, supporters, recipients, quantity, recordsChanged } = match;
  return (
    <tr>
      <th scope="row">
        <Link to={matchPath(id)}>
          <bdi dir="auto">{title}</bdi>
        </Link>
        <SyntheticMark synthetic={match.synthetic} />
        {match.areas.length > 0 && (
          <span className="quiet matches__areas">
            {vocabularyLabels('areas', match.areas, words)}
          </span>
        )}
      </th>
      <td>
        {vocabularyLabel('matchStates', state, words)}
        {waitsForAnswer(match, partyId) && (
          <>
            <br />
            <strong>{say('match.waits')}</strong>
          </>
        )}
        {recordsChanged && (
          <>
            <br />
            <span className="badge badge--synthetic">{say('match.changed')}</span>
          </>
        )}
      </td>
      <td>
        <bdi>{partyNamesText(recipients, words)}</bdi>
      </td>
      <td>
        <bdi>{partyNamesText(supporters, words)}</bdi>
      </td>
      <td>{amountText(quantity?.amount ?? null, quantity?.measure ?? null, words)}</td>
      <td>{words.date(match.updatedAt.slice(0, 10))}</td>
    </tr>
  );
};

type TableProps = { readonly matches: readonly MatchForParties[]; readonly partyId: string | null };

export const PartyMatchesTable = ({ matches, partyId }: TableProps) => {
  const { say } = useWords();
  return (
    <div className="scroll" role="group" tabIndex={0} aria-labelledby="party-matches-title">
      <table className="figures matches">
        <thead>
          <tr>
            <th scope="col">{say('match.title')}</th>
            <th scope="col">{say('match.state')}</th>
            <th scope="col">{say('matches.recipients')}</th>
            <th scope="col">{say('matches.supporters')}</th>
            <th scope="col">{say('match.amount')}</th>
            <th scope="col">{say('list.updated')}</th>
          </tr>
        </thead>
        <tbody>
          {matches.map((match) => (
            <Row key={match.id} match={match} partyId={partyId} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
