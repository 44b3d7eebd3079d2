/** Ends the mails of whoever followed the link of one: on a press, since programs open links by themselves. */
import { useState } from 'react';

import type { Problem } from '../api/problem.ts';
import { useWords } from '../i18n/words-context.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { useSearch } from '../navigation/location.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';

export const UnsubscribePage = () => {
  const { say } = useWords();
  const { client } = useServices();
  const token = new URLSearchParams(useSearch()).get('token') ?? '';
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isEnded, setIsEnded] = useState(false);
  const end = async (): Promise<void> => {
    const answer = await client('endMails', { path: { token } });
    setProblem(answer.ok ? null : answer.problem);
    setIsEnded(answer.ok);
  };
  return (
    <>
      <PageHeading>{say('unsubscribe.title')}</PageHeading>
      {problem && <ProblemNotice problem={problem} />}
      {!isEnded && (
        <>
          <p>{say('unsubscribe.lead')}</p>
          <button type="button" className="button" onClick={() => void end()}>
            {say('unsubscribe.end')}
          </button>
        </>
      )}
      <p role="status">{isEnded && say('unsubscribe.ended')}</p>
    </>
  );
};
