/** What a form of a record does with its answers: sends them, saves them on the way to the next section, or tries what they would match. */
import { useState } from 'react';

import type { SuggestionsView } from '#shared/contract/suggestions/suggestion-views';

import type { FieldProblem } from '../api/problem.ts';
import { checkAnswers } from '../forms/answers/check-answers.ts';
import type { Read } from '../forms/answers/read-submission.ts';
import { useServices } from '../services/services.tsx';
import type { Pressed } from './pressed.ts';
import type { RecordFormProps, RecordView } from './record-form-props.ts';
import type { Preview } from './use-preview.ts';
import type { Sending } from './use-sending.ts';

type Given = Pick<RecordFormProps, 'kind' | 'judged' | 'send' | 'onSent' | 'onSaved'>;

type RecordAttempts = {
  readonly sendAs: (pressed: Exclude<Pressed, 'continue'>) => void;
  readonly show: (asked: Preview) => void;
  /** From one section to the next: tells what is wrong in it, and saves it where a draft may be kept. */
  readonly goOn: (from: string, next: string, done: () => void) => void;
  /** What the answers would match, once somebody asked. */
  readonly matching: SuggestionsView | null;
};

const nothingSaved = { ok: true, value: null, etag: null } as const;

/** Of what was left blank, the end of the form tells; of what was begun, the page on which it stands. */
const isBegun = ({ code, pointer }: FieldProblem): boolean =>
  code !== 'required' || /^\/(components\/\d+\/\w+|contact)\//.test(pointer);

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
    goOn: (from, next, done) => {
      keepNow();
      attempt<RecordView | null>({
        at: 'continue',
        check: async (read, sectionOf) => {
          const [whole, asDraft] = await Promise.all([
            checkAnswers(kind, read, judged('submit'), wait),
            onSaved ? checkAnswers(kind, read, judged('draft'), wait) : [],
          ]);
          return [...asDraft, ...whole.filter((each) => isBegun(each) && sectionOf(each) === from)];
        },
        call: async (read) => (onSaved ? send(read, 'draft') : nothingSaved),
        done: (record) => {
          done();
          if (record) onSaved?.(record, next);
        },
      });
    },
  };
};
