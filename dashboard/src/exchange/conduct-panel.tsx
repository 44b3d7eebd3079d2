/** Beside what the sides of a match write to each other: reporting a message, taking none, and what was decided. */
import { type ReactNode, useState } from 'react';

import type { MatchConductView } from '#shared/contract/matches/match-conduct-views';
import type { MatchExchangeView } from '#shared/contract/matches/match-exchange-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';

import { voiceName } from './exchange-words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { useToldRemote } from '../live/page-news.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { StatusLine } from '../steps/status-line.tsx';
import { useStepUnderWay } from '../steps/use-kept-step.ts';
import {
  BlockForm,
  type ConductForm,
  conductFormName,
  DecideForm,
  ReportForm,
  UnblockForm,
} from './conduct-forms.tsx';
import { isOpenReport } from './conduct-words.ts';

type Report = MatchConductView['reports'][number];

const ReportFacts = ({
  report,
  match,
}: {
  readonly report: Report;
  readonly match: MatchForParties;
}) => {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <p className="quiet">
        {say('conduct.reported', {
          party: voiceName(report.by, match, words),
          time: words.time(report.at),
        })}
      </p>
      <blockquote>
        <bdi dir="auto">{report.text}</bdi>
      </blockquote>
      <p>
        {say('conduct.why')} <bdi dir="auto">{report.reason}</bdi>
      </p>
      <p className="quiet">
        {isOpenReport(report)
          ? say('conduct.open')
          : say(`conduct.decided.${report.decision ?? 'nothing'}`)}
      </p>
    </>
  );
};

type ShownProps = {
  readonly match: MatchForParties;
  readonly conduct: MatchConductView;
  readonly exchange: MatchExchangeView;
  readonly decides: boolean;
  readonly reload: () => void;
};

const Shown = ({ match, conduct, exchange, decides, reload }: ShownProps) => {
  const { say } = useWords();
  const of = { matchId: match.id, leg: exchange.leg };
  const underWay = useStepUnderWay<ConductForm>(
    (form) => conductFormName(of, form),
    [
      ...(conduct.reportable.length > 0 ? (['report'] as const) : []),
      ...(conduct.blocks === false ? (['block'] as const) : []),
      ...(decides ? conduct.reports.map(({ id }) => `decide-${id}` as const) : []),
    ],
  );
  const [open, setOpen] = useState(underWay);
  const [isDone, setDone] = useState(false);
  const { leave, button } = useReturnFocus(open);
  const step = (form: ConductForm, text: string, shown: (ends: Ends) => ReactNode): ReactNode => {
    if (open === form)
      return shown({
        of,
        reload,
        onDone: () => {
          setDone(true);
          setOpen(null);
          reload();
        },
        onCancel: () => {
          leave(form);
          setOpen(null);
        },
      });
    if (open !== null) return null;
    return (
      <p className="actions">
        <button
          ref={button(form)}
          type="button"
          className="button button--quiet"
          onClick={() => {
            setDone(false);
            setOpen(form);
          }}
        >
          {text}
        </button>
      </p>
    );
  };
  return (
    <>
      <StatusLine key={open ?? 'none'} text={isDone ? say('exchange.done') : null} />
      {conduct.isClosed && <p className="notice">{say('conduct.isClosed')}</p>}
      {conduct.isWarned && <p className="notice">{say('conduct.isWarned')}</p>}
      {conduct.blocks === true && <p className="notice">{say('conduct.isBlocked')}</p>}
      <ul className="plain-list">
        {conduct.reports.map((report) => (
          <li key={report.id}>
            <ReportFacts report={report} match={match} />
            {decides &&
              step(
                `decide-${report.id}`,
                say(isOpenReport(report) ? 'conduct.decide' : 'conduct.decideAnew'),
                (ends) => <DecideForm {...ends} report={report.id} />,
              )}
          </li>
        ))}
      </ul>
      {conduct.reportable.length > 0 &&
        step('report', say('conduct.report'), (ends) => (
          <ReportForm {...ends} conduct={conduct} exchange={exchange} />
        ))}
      {conduct.blocks === false &&
        step('block', say('conduct.block'), (ends) => <BlockForm {...ends} />)}
      {conduct.blocks === true &&
        step('unblock', say('conduct.unblock'), (ends) => <UnblockForm {...ends} />)}
    </>
  );
};

type Ends = {
  readonly of: Pick<MatchExchangeView, 'matchId' | 'leg'>;
  readonly reload: () => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

type ConductPanelProps = {
  readonly match: MatchForParties;
  readonly exchange: MatchExchangeView;
  readonly decides: boolean;
  /** Shows what passes beside the match as it stands now. */
  readonly onChange: () => void;
};

/** Nothing stands here for whoever is no side and has nothing to decide. */
const isEmpty = ({ reports, blocks, isClosed }: MatchConductView): boolean =>
  reports.length === 0 && blocks === null && !isClosed;

export const ConductPanel = ({ match, exchange, decides, onChange }: ConductPanelProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const { id } = match;
  const { remote, reload } = useToldRemote(
    `getMatchConduct ${id} ${exchange.leg} ${exchange.version}`,
    (ifNoneMatch) =>
      client('getMatchConduct', { path: { id }, query: { leg: exchange.leg }, ifNoneMatch }),
  );
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  if (remote.state !== 'ready' || isEmpty(remote.value)) return null;
  return (
    <>
      <h3>{say('conduct.title')}</h3>
      <p className="quiet">{say(decides ? 'conduct.leadAll' : 'conduct.lead')}</p>
      <Shown
        match={match}
        conduct={remote.value}
        exchange={exchange}
        decides={decides}
        reload={() => {
          reload();
          onChange();
        }}
      />
    </>
  );
};
