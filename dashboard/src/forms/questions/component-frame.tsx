/** The frame of one component in a form: its title, its place in what is sent, and how to remove it. */
import type { ReactNode } from 'react';

import { useWords } from '../../i18n/words-context.tsx';
import { componentKeysName } from '../../kept/answers-given.ts';

type ComponentFrameProps = {
  readonly componentKey: string;
  readonly title: string;
  readonly remove?: (() => void) | undefined;
  readonly isHidden?: boolean;
  readonly children: ReactNode;
};

export const ComponentFrame = (props: ComponentFrameProps) => {
  const { componentKey, title, remove, isHidden = false, children } = props;
  const { say } = useWords();
  return (
    <section
      className="component-fields"
      aria-labelledby={`${componentKey}-title`}
      hidden={isHidden}
    >
      <div className="component-fields__head">
        <h3 id={`${componentKey}-title`} tabIndex={-1}>
          {title}
        </h3>
        {remove && (
          <button type="button" className="button button--quiet" onClick={remove}>
            {say('form.remove')}
            <span className="visually-hidden"> {title}</span>
          </button>
        )}
      </div>
      <input type="hidden" name={componentKeysName} value={componentKey} />
      {children}
    </section>
  );
};
