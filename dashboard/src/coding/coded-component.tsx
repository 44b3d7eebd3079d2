/** One component of the record that is being coded: its text with marked words, and what is proposed of it. */
import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../i18n/words-context.tsx';
import { ProposalList } from '../readings/proposal-list.tsx';
import type { ProposedAnswer } from '../readings/proposals.ts';
import { areaText } from '../records/area-text.ts';
import { componentFacts } from '../records/component-facts.ts';
import { FactRows } from '../records/fact-rows.tsx';
import type { ProposedCodes } from './coding-order.ts';
import { MarkedText } from './marked-text.tsx';

type CodedComponentProps = ProposedCodes & {
  readonly kind: RecordKind;
  readonly language: string;
  readonly number: number;
  /** How many proposals of other components come before. */
  readonly before: number;
  readonly isKept: (proposal: ProposedAnswer) => boolean;
  readonly toggle: (proposal: ProposedAnswer) => void;
};

export const CodedComponent = (props: CodedComponentProps) => {
  const { component, proposals, kind, language, number, before, isKept, toggle } = props;
  const words = useWords();
  const { say } = words;
  return (
    <section className="coded" aria-labelledby={`coded-${component.id}`}>
      <h3 id={`coded-${component.id}`}>
        {say('form.component', { number })}{' '}
        <span className="quiet">{areaText(component, words)}</span>
      </h3>
      <p className="component__text">
        <MarkedText
          text={component.text}
          where="text"
          language={language}
          proposals={proposals ?? []}
          placeOf={(proposal) => before + (proposals ?? []).indexOf(proposal)}
        />
      </p>
      <dl className="facts">
        <FactRows facts={componentFacts(component, words)} language={language} />
      </dl>
      {proposals && proposals.length > 0 && (
        <ProposalList
          kind={kind}
          language={language}
          proposals={proposals}
          before={before}
          isTicked={isKept}
          toggle={toggle}
        />
      )}
      {proposals?.length === 0 && <p className="quiet">{say('coding.nothing')}</p>}
    </section>
  );
};
