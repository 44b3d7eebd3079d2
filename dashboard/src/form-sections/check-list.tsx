/** All answers on one page before they are sent, with who will see each and the way back to it. */
import { componentFields } from '#shared/domain/fields/component-fields';
import type { DescribedFields } from '#shared/domain/fields/field';
import { recordFields } from '#shared/domain/fields/record-fields';
import type { RecordKind } from '#shared/domain/records/record';

import type { ShownAnswer } from '../forms/answers/shown-answers.ts';
import { useWords } from '../i18n/words-context.tsx';
import { sectionTitle } from './section-title.ts';
import { type Section, sectionId } from './sections.ts';
import type { AnswersBySection } from './use-section-states.ts';

type Audience = 'contact' | 'registered' | 'party';

/** Who reads less than everyone does; undefined for what is public once the record is. */
const audienceOf = ([name = '']: readonly string[]): Audience | undefined => {
  if (name.startsWith('contact.')) return 'contact';
  const [, field = name] = /^c\.\w+\.(.+)$/.exec(name) ?? [];
  const described: DescribedFields = name.startsWith('c.') ? componentFields : recordFields;
  const audience = described[field.replace(/\.typed$/, '')]?.audience;
  return audience === 'public' ? undefined : audience;
};

const Answer = ({ answer: { names, question, answers } }: { readonly answer: ShownAnswer }) => {
  const { say } = useWords();
  const audience = audienceOf(names);
  return (
    <div>
      <dt>{question}</dt>
      <dd>
        {answers.map((answer) => (
          <span key={answer} className="check-list__answer" dir="auto">
            {answer}
          </span>
        ))}
        {audience && <span className="quiet">{say(`sections.sees.${audience}`)}</span>}
      </dd>
    </div>
  );
};

type CheckListProps = {
  readonly kind: RecordKind;
  readonly sections: readonly Section[];
  readonly shown: AnswersBySection;
  readonly open: (id: string) => void;
};

export const CheckList = ({ kind, sections, shown, open }: CheckListProps) => {
  const words = useWords();
  const { say } = words;
  return sections
    .filter(({ name }) => name !== 'check' && name !== 'components')
    .map((section) => {
      const id = sectionId(section);
      const answers = shown.get(id) ?? [];
      const title = sectionTitle(section, kind, words);
      const part =
        section.number === null
          ? title
          : `${say('form.component', { number: section.number })}: ${title}`;
      return (
        <section key={id} className="check-list" aria-labelledby={`check-${id}`}>
          <h3 id={`check-${id}`}>{part}</h3>
          <button type="button" className="text-button" onClick={() => open(id)}>
            {say('sections.change')}
            <span className="visually-hidden"> {part}</span>
          </button>
          {answers.length === 0 ? (
            <p className="quiet">{say('sections.none')}</p>
          ) : (
            <dl className="facts">
              {answers.map((answer) => (
                <Answer key={answer.names.join()} answer={answer} />
              ))}
            </dl>
          )}
        </section>
      );
    });
};
