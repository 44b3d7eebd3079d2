/** The what-if of the allocation page: opened by a button, answered below its form, gone when it is closed. */
import { useRef, useState } from 'react';

import type { AllocationView } from '#shared/contract/allocation/allocation-views';

import { useWords } from '../i18n/words-context.tsx';
import type { AllocatedRecord } from './allocation-rows.ts';
import type { PageSelection } from './selection.ts';
import { WhatIfForm } from './what-if-form.tsx';
import { WhatIfResult } from './what-if-result.tsx';

type Answered = {
  readonly view: AllocationView;
  /** What it was asked for: to another selection it is no answer. */
  readonly to: string;
  readonly stale: boolean;
};

type WhatIfProps = {
  readonly selection: PageSelection;
  readonly records: readonly AllocatedRecord[];
  readonly onFailed: (failed: boolean) => void;
};

export const WhatIf = ({ selection, records, onFailed }: WhatIfProps) => {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const opener = useRef<HTMLHeadingElement>(null);
  const asked = JSON.stringify(selection);
  const close = (): void => {
    setOpen(false);
    setAnswered(null);
    opener.current?.focus();
  };
  return (
    <section className="what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title" ref={opener} tabIndex={-1}>
        {say('whatIf.title')}
      </h2>
      <p>{say('whatIf.lead')}</p>
      {open ? (
        <WhatIfForm
          selection={selection}
          records={records}
          onAnswer={(view) => setAnswered({ view, to: asked, stale: false })}
          onChange={() => setAnswered((last) => last && { ...last, stale: true })}
          onClose={close}
          onFailed={onFailed}
        />
      ) : (
        <p className="actions">
          <button type="button" className="button button--quiet" onClick={() => setOpen(true)}>
            {say('whatIf.open')}
          </button>
        </p>
      )}
      {answered?.to === asked && (
        <WhatIfResult key={answered.view.asOf} view={answered.view} stale={answered.stale} />
      )}
    </section>
  );
};
