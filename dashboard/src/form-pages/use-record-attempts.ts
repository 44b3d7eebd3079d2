/** What a form of a record does with its answers: sends them, saves them on the way to the next section, or tries what they would match. */
import { useState } from 'react';

import type { SuggestionsView } from '#shared/contract/suggestion-views';

import { checkAnswers } from '../forms/check-answers.ts';
import type { Read } from '../forms/read-submission.ts';
import { useServices } from '../services/services.tsx';
import type { Pressed } from './pressed.ts';
import type { RecordFormProps } from './record-form-props.ts';
import type { Preview } from './use-preview.ts';
import type { Sending } from './use-sending.ts';

type Given = Pick<RecordFormProps, 'kind' | 'judged' | 'send' | 'onSent' | 'onSaved'>;

type RecordAttempts = {
  readonly sendAs: (pressed: Exclude<Pressed, 'continue'>) => void;
  readonly show: (asked: Preview) => void;
  /** Undefined where nothing is saved on the way. */
  readonly saveOnTheWay: ((next: string, done: () => void) => void) | undefined;
  /** What the answers would match, once somebody asked. */
  readonly matching: SuggestionsView | null;
};

export const useRecordAttempts = (
  { kind, judged, send, onSent, onSaved }: Given,
  attempt: Sending<Read>['attempt'],
  keepNow: () => void,
): RecordAttempts => {
  const { wait } = useServices();
  const [matching, setMatching] = useState<SuggestionsView | null>(null);
  return {
    matching,
    sendAs: (pressed) => {
      keepNow();
      attempt({
        at: pressed,
        check: (read) => checkAnswers(kind, read, judged(pressed), wait),
        call: (read) => send(read, pressed),
        done: onSent,
      });
    },
    show: (asked) => {
      keepNow();
      attempt({
        at: 'preview',
        // A preview takes no contact and no basis, so neither is asked for or leaves the page.
        check: (read) =>
          checkAnswers(kind, { ...read, contact: undefined, onBehalf: undefined }, 'whole', wait),
        call: ({ content }) => asked(content),
        done: setMatching,
      });
    },
    saveOnTheWay:
      onSaved &&
      ((next, done) => {
        keepNow();
        attempt({
          at: 'continue',
          check: (read) => checkAnswers(kind, read, judged('draft'), wait),
          call: (read) => send(read, 'draft'),
          done: (record) => {
            done();
            onSaved(record, next);
          },
        });
      }),
  };
};
