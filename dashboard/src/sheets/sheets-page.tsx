/** Where files of rows come in: chosen, looked at line by line, and stored as they were looked at. */
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { SendProblem } from '../sending/send-problem.tsx';
import { isSecretariat } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { HeadingQuestions } from './heading-questions.tsx';
import { keepMeanings, type Meanings } from './kept-headings.ts';
import { SheetForm } from './sheet-form.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import { StoredSheet } from './stored-sheet.tsx';
import { type Looked, type State, storage, useSheet } from './use-sheet.ts';
import { addressOf } from '../api/api-call.ts';

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
            {(['pledge', 'offer'] as const).map((kind) => (
              <a
                key={kind}
                href={addressOf('getFormDocument', { path: { kind, language } })}
                download
              >
                {say(`sheets.form.${kind}`)}
              </a>
            ))}
          </p>
          <Import needsBasis={isOfAll} />
        </>
      ) : (
        <p className="notice">{say('problem.forbidden')}</p>
      )}
    </>
  );
};
