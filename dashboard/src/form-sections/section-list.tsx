/** The sections of a form as a list of tasks: which are answered, which need another look, and the way to each. */
import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../i18n/words-context.tsx';
import { sectionTitle } from './section-title.ts';
import { type Section, sectionId } from './sections.ts';
import type { AnswersBySection } from './use-section-states.ts';

type SectionListProps = {
  readonly kind: RecordKind;
  readonly sections: readonly Section[];
  readonly current: string;
  readonly shown: AnswersBySection;
  /** The sections in which something needs another look. */
  readonly wrong: ReadonlySet<string>;
  readonly open: (id: string) => void;
};

/** The language stands there before anybody answers, and the last section asks nothing. */
const isAnswered = (id: string, shown: AnswersBySection): boolean =>
  id !== 'check' && (shown.get(id) ?? []).some(({ names }) => names[0] !== 'language');

const stateOf = (id: string, { shown, wrong }: Pick<SectionListProps, 'shown' | 'wrong'>) => {
  if (wrong.has(id)) return 'wrong';
  return isAnswered(id, shown) ? 'answered' : 'open';
};

export const SectionList = (props: SectionListProps) => {
  const { kind, sections, current, open } = props;
  const words = useWords();
  const { say } = words;
  return (
    <nav className="section-list" aria-labelledby="section-list-title">
      <h2 id="section-list-title">{say('sections.title')}</h2>
      <ol>
        {sections.map((section) => {
          const id = sectionId(section);
          const state = stateOf(id, props);
          return (
            <li key={id} className={section.number === null ? undefined : 'section-list__within'}>
              {section.name === 'what' && (
                <span className="section-list__component" aria-hidden="true">
                  {say('form.component', { number: section.number })}
                </span>
              )}
              <button
                type="button"
                className="text-button"
                aria-current={id === current ? 'step' : undefined}
                onClick={() => open(id)}
              >
                {section.number !== null && (
                  <span className="visually-hidden">
                    {say('form.component', { number: section.number })}:{' '}
                  </span>
                )}
                {sectionTitle(section, kind, words)}
              </button>{' '}
              {state !== 'open' && (
                <span className={`section-list__state section-list__state--${state}`}>
                  {say(`sections.state.${state}`)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
