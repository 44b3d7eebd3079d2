/** Both ends of a match, as they were shown to its sides. */
import type { MatchEndsView } from '#shared/contract/matches/match-ends-views';
import type { MatchView } from '#shared/contract/published/public-match-view';

import type { Me } from '../../api/answers.ts';
import type { Loaded } from '../../api/remote.ts';
import { ProblemNotice } from '../../sending/notice.tsx';
import { MatchEndCard } from './match-end.tsx';

type EndCardsProps = {
  readonly match: Pick<MatchView, 'pledge' | 'offer'>;
  readonly ends: Loaded<MatchEndsView>;
  readonly me: Me;
  /** How often the page was loaded: each time, the records are read anew. */
  readonly loads: number;
};

export const EndCards = ({ match, ends: { remote, reload }, me, loads }: EndCardsProps) => (
  <div className="cards match__ends">
    {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
    {remote.state === 'ready' &&
      (['pledge', 'offer'] as const).map((kind) => (
        <MatchEndCard
          key={kind}
          kind={kind}
          end={match[kind]}
          view={remote.value[kind]}
          at={remote.value.disclosedAt}
          me={me}
          loads={loads}
        />
      ))}
  </div>
);
