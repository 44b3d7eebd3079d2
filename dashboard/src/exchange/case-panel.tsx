/** Who at the Secretariat looks after a match: for the Secretariat alone. */
import { useState } from 'react';

import type { MatchCaseView } from '#shared/contract/match-case-views';

import type { Problem } from '../api/problem.ts';
import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { StatusLine } from '../steps/status-line.tsx';
import { useStepUnderWay } from '../steps/use-kept-step.ts';
import { CaseForm, caseFormName } from './case-form.tsx';
import { officerName } from './case-words.ts';

type ShownProps = {
  readonly matchCase: MatchCaseView;
  readonly etag: string;
  readonly sub: string;
  readonly reload: () => void;
};

const Facts = ({ matchCase, sub }: Pick<ShownProps, 'matchCase' | 'sub'>) => {
  const words = useWords();
  const { say } = words;
  const { officer, standIn, note, handedOverAt, isUnowned } = matchCase;
  return (
    <>
      {isUnowned && <p className="notice notice--problem">{say('case.unowned')}</p>}
      {handedOverAt !== null && !isUnowned && (
        <p className="notice">{say('case.handedOver', { time: words.time(handedOverAt) })}</p>
      )}
      <dl className="facts">
        <div>
          <dt>{say('case.officer')}</dt>
          <dd>
            <bdi>{officerName(officer, matchCase, sub, words)}</bdi>
          </dd>
        </div>
        <div>
          <dt>{say('case.standIn')}</dt>
          <dd>
            <bdi>{officerName(standIn, matchCase, sub, words)}</bdi>
          </dd>
        </div>
        {note !== null && (
          <div>
            <dt>{say('case.note')}</dt>
            <dd>
              <bdi dir="auto">{note}</bdi>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
};

/** One press: whoever takes a match over keeps its note, which is theirs to change. */
const TakeOver = ({ matchCase, etag, sub, reload }: ShownProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const take = async (): Promise<void> => {
    if (sending) return;
    setSending(true);
    const { matchId, standIn, note } = matchCase;
    const answer = await client('editMatchCase', {
      path: { id: matchId },
      body: { officer: sub, standIn: standIn === sub ? null : standIn, note },
      ifMatch: etag,
    });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    reload();
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <button type="button" className="button" aria-disabled={sending} onClick={() => void take()}>
        {say('case.takeOver')}
      </button>
    </>
  );
};

const Shown = (props: ShownProps) => {
  const { matchCase, etag, sub, reload } = props;
  const { say } = useWords();
  const underWay = useStepUnderWay(() => caseFormName(matchCase.matchId), ['change'] as const);
  const [open, setOpen] = useState(underWay);
  const [done, setDone] = useState<string | null>(null);
  const { leave, button } = useReturnFocus(open);
  const isMine = matchCase.officer === sub && matchCase.handedOverAt === null;
  return (
    <>
      <StatusLine key={etag} text={done !== null && done !== etag ? say('exchange.done') : null} />
      <Facts matchCase={matchCase} sub={sub} />
      {open ? (
        <CaseForm
          matchCase={matchCase}
          etag={etag}
          sub={sub}
          reload={reload}
          onDone={() => {
            setDone(etag);
            setOpen(null);
            reload();
          }}
          onCancel={() => {
            leave('change');
            setOpen(null);
          }}
        />
      ) : (
        <div className="actions">
          {!isMine && <TakeOver {...props} />}
          <button
            ref={button('change')}
            type="button"
            className="button button--quiet"
            onClick={() => {
              setDone(null);
              setOpen('change');
            }}
          >
            {say('case.change')}
          </button>
        </div>
      )}
    </>
  );
};

export const CasePanel = ({ matchId, sub }: { readonly matchId: string; readonly sub: string }) => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload } = useRemote(`getMatchCase ${matchId}`, () =>
    client('getMatchCase', { path: { id: matchId } }),
  );
  return (
    <section className="panel" aria-labelledby="case-title">
      <h2 id="case-title">{say('case.title')}</h2>
      <p className="quiet">{say('case.lead')}</p>
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <Shown matchCase={remote.value} etag={remote.etag ?? ''} sub={sub} reload={reload} />
      )}
    </section>
  );
};
