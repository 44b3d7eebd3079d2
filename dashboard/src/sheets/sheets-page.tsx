/** Where files of rows come in: chosen, looked at line by line, and stored as they were looked at. */
import { useState } from 'react';

import type { SheetOutcome } from '#shared/contract/sheet-operations';
import { addressOf } from '../api/client.ts';
import type { Problem } from '../api/problem.ts';
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { useServices } from '../services/services.tsx';
import { isSecretariat } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { HeadingQuestions } from './heading-questions.tsx';
import { keepMeanings, keptMeanings, type Meanings, headingsKey } from './kept-headings.ts';
import { previewOf, type SentSheet, storeSheet } from './sent-sheet.ts';
import { SheetForm } from './sheet-form.tsx';
import type { Line } from './sheet-lines.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { StoredSheet } from './stored-sheet.tsx';

type Looked = {
  readonly sheet: SentSheet;
  readonly outcome: SheetOutcome;
  /** Told by its headings as they are written. */
  readonly source: string;
};

type State =
  | { readonly is: 'open' | 'looking' }
  | { readonly is: 'failed'; readonly problem: Problem; readonly sheet: SentSheet }
  | ({ readonly is: 'looked' } & Looked)
  | ({ readonly is: 'storing'; readonly done: number } & Looked)
  | ({ readonly is: 'stopped'; readonly problem: Problem } & Looked)
  | { readonly is: 'stored'; readonly lines: readonly Line[] };

const storage = (): Storage => window.localStorage;

const useSheet = () => {
  const { client, newKey } = useServices();
  const [state, setState] = useState<State>({ is: 'open' });
  const look = async (sheet: SentSheet, known?: string): Promise<void> => {
    setState({ is: 'looking' });
    const answer = await previewOf(sheet, { client, newKey });
    if (!answer.ok) {
      setState({ is: 'failed', problem: answer.problem, sheet });
      return;
    }
    const source = known ?? headingsKey(answer.value.sheets);
    const headings = keptMeanings(source, storage);
    // What the source means by its headings was said before.
    if (known === undefined && Object.keys(headings).length > 0)
      return look({ ...sheet, headings }, source);
    setState({ is: 'looked', sheet, outcome: answer.value, source });
  };
  const store = async ({ sheet, outcome, source }: Looked): Promise<void> => {
    if (outcome.digest === null) return;
    const told = (done: number): void => setState({ is: 'storing', done, sheet, outcome, source });
    told(0);
    const stored = await storeSheet(sheet, outcome.digest, { client, newKey, told });
    setState(
      stored.ok
        ? { is: 'stored', lines: stored.lines }
        : { is: 'stopped', problem: stored.problem, sheet, outcome, source },
    );
  };
  return { state, setState, look, store };
};

const hasLook = (state: State): state is State & Looked => 'outcome' in state;

const Import = ({ needsBasis }: { readonly needsBasis: boolean }) => {
  const { state, setState, look, store } = useSheet();
  const isBusy = state.is === 'looking' || state.is === 'storing';
  const answered = ({ sheet, source }: Looked, meanings: Meanings): void => {
    const headings = { ...sheet.headings, ...meanings };
    keepMeanings(source, headings, storage);
    void look({ ...sheet, headings }, source);
  };
  return (
    <>
      <SheetForm
        needsBasis={needsBasis}
        isBusy={isBusy}
        look={(sheet) => void look(sheet)}
        changed={() => {
          if (!isBusy) setState({ is: 'open' });
        }}
      />
      {state.is === 'failed' && (
        <SendProblem problem={state.problem} kept="file" again={() => void look(state.sheet)} />
      )}
      {hasLook(state) && (
        <>
          <SheetPreview
            outcome={state.outcome}
            whole={state.sheet.whole}
            done={state.is === 'storing' ? state.done : undefined}
            store={() => void store(state)}
          />
          {state.is === 'looked' && (
            <HeadingQuestions
              outcome={state.outcome}
              answered={(meanings) => answered(state, meanings)}
            />
          )}
        </>
      )}
      {state.is === 'stopped' && (
        <SendProblem problem={state.problem} kept="file" again={() => void store(state)} />
      )}
      {state.is === 'stored' && <StoredSheet lines={state.lines} />}
    </>
  );
};

export const SheetsPage = () => {
  const { say, language } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('sheets.title')} />;
  const { me } = session;
  const isOfAll = isSecretariat(me);
  const may = isOfAll || (me.role === 'representative' && me.party !== null);
  return (
    <>
      <PageHeading>{say('sheets.title')}</PageHeading>
      {may ? (
        <>
          <p className="lead">{say('sheets.lead')}</p>
          <p>{say(isOfAll ? 'sheets.forAll' : 'sheets.forOwn')}</p>
          <p className="actions">
            <a href={addressOf('getTemplate', { path: { language } })} download>
              {say('sheets.template')}
            </a>
          </p>
          <Import needsBasis={isOfAll} />
        </>
      ) : (
        <p className="notice">{say('problem.forbidden')}</p>
      )}
    </>
  );
};
