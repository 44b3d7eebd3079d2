/** The contacts of both sides, read when asked for: each reading is written down, so nothing is read by opening a page. */
import { useState } from 'react';

import type { IntroducedContacts } from '#shared/contract/matches/match-exchange-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';

import type { Problem } from '../api/problem.ts';
import { useWords } from '../i18n/words-context.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { StatusLine } from '../steps/status-line.tsx';
import { voiceName } from './exchange-words.ts';

type ContactsShownProps = {
  readonly match: MatchForParties;
  readonly leg: string;
  /** What stands beside the match has another version once its contacts were read. */
  readonly onRead: () => void;
};

export const ContactsShown = ({ match, leg, onRead }: ContactsShownProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const [shown, setShown] = useState<IntroducedContacts | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [sending, setSending] = useState(false);
  const read = async (): Promise<void> => {
    if (sending) return;
    setSending(true);
    const answer = await client('readMatchContacts', {
      path: { id: match.id },
      query: { leg },
    });
    setSending(false);
    setProblem(answer.ok ? null : answer.problem);
    setShown(answer.ok ? answer.value : null);
    if (answer.ok) onRead();
  };
  return (
    <>
      <StatusLine text={shown && say('exchange.contacts.recorded')} />
      {problem && <ProblemNotice problem={problem} />}
      {shown ? (
        <dl className="facts">
          {(['pledge', 'offer'] as const).map((side) => {
            const contact = shown[side];
            const lines = contact && [contact.name, contact.email, contact.phone].filter(Boolean);
            return (
              <div key={side}>
                <dt>
                  <bdi>{voiceName(side, match, words)}</bdi>
                </dt>
                <dd>
                  {lines?.length
                    ? lines.map((line) => (
                        <div key={line}>
                          <bdi dir="auto">{line}</bdi>
                        </div>
                      ))
                    : say('exchange.contacts.none')}
                </dd>
              </div>
            );
          })}
        </dl>
      ) : (
        <p className="actions">
          <button
            type="button"
            className="button"
            aria-disabled={sending}
            onClick={() => void read()}
          >
            {say('exchange.contacts.show')}
          </button>
        </p>
      )}
    </>
  );
};
