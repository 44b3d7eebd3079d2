/** Mails, for the Secretariat: what each says, what became of it, and once more what was perhaps not sent. */
import { useState } from 'react';

import type { OutboxMail } from '#shared/contract/people/mail-views';

import type { Problem } from '../api/problem.ts';
import { readsOtherwise } from '../api/reads-otherwise.ts';
import { useRemote } from '../api/remote.ts';
import { useLostFocus } from '../design/use-lost-focus.ts';
import { directionOf } from '../i18n/language.ts';
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';

type LineProps = { readonly mail: OutboxMail; readonly repeat: () => void };

const Line = ({ mail, repeat }: LineProps) => {
  const { say, time } = useWords();
  const { partyName, state, stateSince, language, subject, text, canRepeat } = mail;
  const [wasPressed, setPressed] = useState(false);
  const line = useLostFocus<HTMLLIElement>(wasPressed && !canRepeat);
  return (
    <li ref={line} tabIndex={-1} className="waiting" data-state={state}>
      <div className="waiting__what">
        <p className="waiting__title" lang={language} dir={directionOf(language)}>
          {subject}
        </p>
        <p>
          {say('outbox.to', { party: partyName ?? say('role.secretariat') })} ·{' '}
          <strong>{say(`outbox.state.${state}`)}</strong> · {time(stateSince)}
        </p>
        <details>
          <summary>{say('outbox.text')}</summary>
          <p className="mail-text" lang={language} dir={directionOf(language)}>
            {text}
          </p>
        </details>
      </div>
      {canRepeat && (
        <div className="waiting__decision">
          <button
            type="button"
            className="button button--quiet"
            onClick={() => {
              setPressed(true);
              repeat();
            }}
          >
            {say('outbox.repeat')}
          </button>
        </div>
      )}
    </li>
  );
};

const Loaded = () => {
  const { say } = useWords();
  const { client, newKey } = useServices();
  const [problem, setProblem] = useState<Problem | null>(null);
  const { remote, reload } = useRemote(
    'outbox',
    (ifNoneMatch) => client('getOutbox', { ifNoneMatch }),
    'replaced',
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const { isSent, mails } = remote.value;
  const repeat = async ({ id, version }: OutboxMail): Promise<void> => {
    const answer = await client('repeatMail', {
      path: { id },
      body: {},
      ifMatch: `"v${version}"`,
      idempotencyKey: newKey(),
    });
    setProblem(answer.ok ? null : answer.problem);
    if (readsOtherwise(answer)) reload();
  };
  return (
    <>
      <p>{say('outbox.lead')}</p>
      {!isSent && <p className="notice">{say('outbox.notSent')}</p>}
      {problem && <ProblemNotice problem={problem} />}
      {mails.length === 0 && <p>{say('outbox.empty')}</p>}
      <ul className="waiting-list__lines">
        {mails.map((mail) => (
          <Line key={mail.id} mail={mail} repeat={() => void repeat(mail)} />
        ))}
      </ul>
    </>
  );
};

export const OutboxPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('outbox.title')} />;
  return (
    <>
      <PageHeading>{say('outbox.title')}</PageHeading>
      <Loaded />
    </>
  );
};
