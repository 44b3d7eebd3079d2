/** What is kept of its reader on this device, to be erased at once. */
import { useState } from 'react';

import { keptDays } from '#shared/domain/kept/kept-days';

import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import { useSession } from '../session/session.tsx';
import { StatusLine } from '../steps/status-line.tsx';

export const ForgetDevice = () => {
  const { say, number } = useWords();
  const { answers } = useServices();
  const { session } = useSession();
  const [isForgotten, setForgotten] = useState(false);
  if (session.status !== 'signedIn') return null;
  const forget = (): void => {
    answers.dropOwn();
    setForgotten(true);
  };
  return (
    <section className="about" aria-labelledby="device-title">
      <h2 id="device-title">{say('device.title')}</h2>
      <p>{say('device.forgetText', { days: number(keptDays.device) })}</p>
      <p className="actions">
        <button type="button" className="button button--quiet" onClick={forget}>
          {say('device.forget')}
        </button>
      </p>
      <StatusLine text={isForgotten ? say('device.forgotten') : null} />
    </section>
  );
};
