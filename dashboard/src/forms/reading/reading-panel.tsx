/**
 * What the text of a component says, as answers that its writer may take over while writing. Nothing is filled in
 * unasked, and nothing waits for it.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

import { useWords } from '../../i18n/words-context.tsx';
import type { Words } from '../../i18n/words.ts';
import { keptChange } from '../../readings/kept-change.ts';
import { indexOfKey } from '../../readings/proposal-keys.ts';
import { ProposalList } from '../../readings/proposal-list.tsx';
import { HelpfulAnswers } from './helpful-answers.tsx';
import { componentOf, contentOf } from '../answers/read-submission.ts';
import { TextParts } from './text-parts.tsx';
import { type Panel, usePanel } from './use-panel.ts';
import type { PanelOf } from './panel-reading.ts';

const standing = ({ used, read, shown }: Panel, { say }: Words): string => {
  if (used !== null)
    return used > 0 ? say('reading.used', { count: used }) : say('reading.usedNone');
  if (read.state === 'failed') return say('reading.failed');
  if (read.state === 'otherLanguage') return say('reading.otherLanguage');
  return shown.length > 0 ? say('reading.found', { count: shown.length }) : '';
};

type ChoiceProps = {
  readonly panel: Panel;
  readonly kind: PanelOf['kind'];
  readonly use: () => void;
};

const Choice = ({ panel, kind, use }: ChoiceProps) => {
  const { say } = useWords();
  const { shown, ticked, read, toggle } = panel;
  if (read.state !== 'read') return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter would send the form.
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      use();
    }
    const pressed = shown[indexOfKey(event)];
    if (!pressed) return;
    event.preventDefault();
    toggle(pressed);
  };
  return (
    <div onKeyDown={onKeyDown}>
      <p className="quiet">{say('reading.hint')}</p>
      <ProposalList
        kind={kind}
        language={read.of.language}
        proposals={shown}
        isTicked={(proposal) => ticked.includes(proposal)}
        toggle={toggle}
      />
      <p className="actions">
        <button type="button" className="button button--quiet" onClick={use}>
          {say(ticked.length > 0 ? 'reading.use' : 'reading.useNone')}
        </button>
      </p>
    </div>
  );
};

export const ReadingPanel = (of: PanelOf) => {
  const { kind, componentKey } = of;
  const words = useWords();
  const { say } = words;
  const panel = usePanel(of);
  const { given, read, shown, left, parts, hidden } = panel;
  const status = useRef<HTMLParagraphElement>(null);
  const [uses, setUses] = useState(0);
  useEffect(() => {
    // The button that was pressed may be gone.
    if (uses > 0) status.current?.focus();
  }, [uses]);
  const use = (): void => {
    panel.use();
    setUses(uses + 1);
  };
  const stated = componentOf(given, componentKey);
  const isRead = read.state === 'read';
  return (
    <section
      className={read.state === 'nothing' ? undefined : 'reading'}
      aria-label={say('reading.title')}
    >
      {hidden.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {read.state !== 'nothing' && <h4>{say('reading.title')}</h4>}
      <p role="status" ref={status} tabIndex={-1}>
        {standing(panel, words)}
      </p>
      {shown.length > 0 && <Choice panel={panel} kind={kind} use={use} />}
      {left > 0 && (
        <p>
          <button type="button" className="button button--quiet" onClick={panel.bringBack}>
            {say('reading.bringBack', { count: left })}
          </button>
        </p>
      )}
      {isRead && parts.length > 0 && (
        <TextParts
          texts={parts}
          language={read.of.language}
          divide={panel.divide}
          leave={panel.leaveWhole}
        />
      )}
      {isRead && (
        <HelpfulAnswers
          kind={kind}
          said={{ ...contentOf(kind, given), ...stated, ...keptChange(stated, shown).component }}
        />
      )}
    </section>
  );
};
