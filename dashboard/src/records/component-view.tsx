/** One component of a record: its text as written, its status and its facts. */
import type { Component } from '#shared/domain/records/component';
import type { RecordKind } from '#shared/domain/records/record';

import { StatusMark } from '../figures/status-mark.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { areaText } from './area-text.ts';
import { componentFacts } from './component-facts.ts';
import { FactRows } from './fact-rows.tsx';
import { vocabularyLabel } from './names.ts';
import { OriginalText } from './original-text.tsx';
import type { ShownComponent } from './shown-component.ts';

type ComponentViewProps = {
  /** Without a status where it has none: of a withdrawn record, and of what was disclosed of another's. */
  readonly component: Component & Partial<Pick<ShownComponent, 'status'>>;
  readonly kind: RecordKind;
  readonly language: string;
};

export const ComponentView = ({ component, kind, language }: ComponentViewProps) => {
  const words = useWords();
  const { say } = words;
  return (
    <li className={`component area-rule--${component.area ?? 'none'}`}>
      <p className="component__head">
        <span className="component__area">{areaText(component, words)}</span>
        {kind === 'pledge' && component.area !== null && component.status !== undefined && (
          <span className="component__status">
            <StatusMark mark={component.status} />{' '}
            {vocabularyLabel('coverageStatuses', component.status, words)}
          </span>
        )}
      </p>
      {component.text === '' ? (
        <p className="quiet">{say('record.textWithheld')}</p>
      ) : (
        <p className="component__text">
          <OriginalText text={component.text} language={language} />
        </p>
      )}
      <dl className="facts">
        <FactRows facts={componentFacts(component, words)} language={language} />
        {component.conditions.map(({ kind: condition, text }) => (
          <div key={text}>
            <dt>
              {say('fact.condition', { kind: vocabularyLabel('conditions', condition, words) })}
            </dt>
            <dd>
              <OriginalText text={text} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
};
