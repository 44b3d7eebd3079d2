/** The matches that the reader may see beside the released ones: their party's own, or all of them. */
import { waitsForAnswer } from '#shared/contract/matches/match-waits';

import type { Me } from '../../api/answers.ts';
import { useList } from '../../api/use-list.ts';
import { LiveNote } from '../../live/live-note.tsx';
import { useServices } from '../../services/services.tsx';
import { ProblemNotice } from '../../sending/notice.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { MoreButton } from '../../steps/more-button.tsx';
import { isNarrowed, type MatchFilters } from './match-filters.ts';
import { MatchesTotal } from './matches-total.tsx';
import { PartyMatchesTable } from './party-matches-table.tsx';

type PartyMatchesProps = { readonly me: Me; readonly filters: MatchFilters };

export const PartyMatches = ({ me, filters }: PartyMatchesProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, first, reload, more, changed } = useList(
    `listMatches ${JSON.stringify(filters)}`,
    (cursor, ifNoneMatch) => client('listMatches', { query: { ...filters, cursor }, ifNoneMatch }),
    'told',
  );
  const partyId = me.party?.id ?? null;
  const matches = remote.state === 'ready' ? remote.value : [];
  const waiting = matches.filter((match) => waitsForAnswer(match, partyId)).length;
  return (
    <section className="panel" aria-labelledby="party-matches-title">
      <h2 id="party-matches-title">{say(me.party ? 'matches.own' : 'matches.all')}</h2>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <p role="status">
          {first?.total && (
            <MatchesTotal
              total={first.total}
              isNarrowed={isNarrowed(filters)}
              none={say('matches.noneYours')}
            />
          )}
          {waiting > 0 && (
            <>
              {' · '}
              <strong>{say('matches.waiting', { count: waiting })}</strong>
            </>
          )}
        </p>
      )}
      {matches.length > 0 && <PartyMatchesTable matches={matches} partyId={partyId} />}
      <MoreButton more={more} />
      <LiveNote changed={changed} show={reload} isAbove />
    </section>
  );
};
