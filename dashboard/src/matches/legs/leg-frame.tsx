/** What stands around each leg that is added to a proposal: its number, how it goes, and what is refused of it as a whole. */
import type { ReactNode } from 'react';

import type { Problem } from '../../api/problem.ts';
import { ErrorText } from '../../design/labelled-field.tsx';
import { adviceFor } from '../../forms/faults/field-advice.ts';
import type { RepeatedPart } from '../../forms/controls/repeated.tsx';
import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { partKeysName } from '../../kept/answers-given.ts';
import { refusalText } from '../../steps/refusal-text.ts';

type LegFrameProps = Pick<RepeatedPart, 'index' | 'remove'> & {
  readonly id: string;
  readonly partKey: string;
  readonly pointer: string;
  readonly problem: Problem | null;
  readonly children: ReactNode;
};

/** What is refused of it and of none of its fields. */
const refusedOf = (problem: Problem | null, pointer: string, words: Words): string | undefined => {
  const { reason = null } = problem ?? {};
  return reason?.pointer === pointer
    ? refusalText(reason, words)
    : adviceFor(problem, pointer, words);
};

export const LegFrame = (props: LegFrameProps) => {
  const { id, partKey, index, remove, pointer, problem, children } = props;
  const words = useWords();
  const { say } = words;
  const title = say('propose.another.title', { number: index + 2 });
  const refused = refusedOf(problem, pointer, words);
  return (
    <section className="component-fields" aria-labelledby={`${id}-title`}>
      <div className="component-fields__head">
        <h3
          id={`${id}-title`}
          tabIndex={-1}
          aria-describedby={refused ? `${id}-title-error` : undefined}
        >
          {title}
        </h3>
        <button type="button" className="button button--quiet" onClick={remove}>
          {say('form.remove')}
          <span className="visually-hidden"> {title}</span>
        </button>
      </div>
      <input type="hidden" name={partKeysName} value={partKey} />
      <ErrorText id={`${id}-title-error`} text={refused} />
      {children}
    </section>
  );
};
