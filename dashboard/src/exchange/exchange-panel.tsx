/** What passes beside a match between its sides and the Secretariat: the day to answer by, the introduction, questions. */
import type { MatchForParties } from '#shared/contract/matches/match-views';

import { useWords } from '../i18n/words-context.tsx';
import { useToldRemote } from '../live/page-news.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { ConductPanel } from './conduct-panel.tsx';
import { ExchangeShown } from './exchange-shown.tsx';

type ExchangePanelProps = {
  readonly match: MatchForParties;
  /** The leg that its reader chose; null where they chose none. */
  readonly leg: string | null;
};

export const ExchangePanel = ({ match, leg }: ExchangePanelProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const { id, version } = match;
  const { remote, reload } = useToldRemote(
    `getMatchExchange ${id} ${leg ?? ''} ${version}`,
    (ifNoneMatch) =>
      client('getMatchExchange', { path: { id }, query: leg === null ? {} : { leg }, ifNoneMatch }),
  );
  return (
    <section className="panel" aria-labelledby="exchange-title">
      <h2 id="exchange-title">{say('exchange.title')}</h2>
      <p className="quiet">{say('exchange.lead')}</p>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <>
          <ExchangeShown
            key={`exchange ${remote.value.leg}`}
            match={match}
            exchange={remote.value}
            etag={remote.etag ?? ''}
            reload={reload}
          />
          <ConductPanel
            key={`conduct ${remote.value.leg}`}
            match={match}
            exchange={remote.value}
            decides={remote.value.voices.includes('secretariat')}
            onChange={reload}
          />
        </>
      )}
    </section>
  );
};
