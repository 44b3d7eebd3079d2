/** Who at the Secretariat looks after a match: for the Secretariat alone. */
import { useState } from 'react';

import { useWords } from '../i18n/words-context.tsx';
import { useToldRemote } from '../live/page-news.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { useReturnFocus } from '../steps/return-focus.ts';
import { StatusLine } from '../steps/status-line.tsx';
import { useStepUnderWay } from '../steps/use-kept-step.ts';
import { CaseForm, caseFormName } from './case-form.tsx';
import { type ShownProps, Facts, TakeOver } from './case-facts.tsx';

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
          {!isMine && <TakeOver {...props} onDone={() => setDone(etag)} />}
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
  const { remote, reload } = useToldRemote(`getMatchCase ${matchId}`, (ifNoneMatch) =>
    client('getMatchCase', { path: { id: matchId }, ifNoneMatch }),
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
