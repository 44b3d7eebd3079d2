/** Proposed answers, each with a tick, the key that sets it, and the words that led to it. */
import type { RecordKind } from '#shared/domain/records/record';
import { findTerm } from '#shared/vocabulary/label';
import { gradeTerms } from '#shared/vocabulary/reading-terms';

import { useWords } from '../i18n/words-context.tsx';
import { keyAt } from './proposal-keys.ts';
import { proposedText, questionOf } from './proposal-text.ts';
import type { ProposedAnswer } from './proposals.ts';

type QuotesProps = {
  readonly quotes: readonly string[];
  /** In which they are written. */
  readonly language: string;
};

/** More say no more. */
const mostQuotes = 3;

const Quotes = ({ quotes, language }: QuotesProps) => (
  <span className="proposal__words">
    {quotes.slice(0, mostQuotes).map((quote) => (
      <span key={quote}>
        <q>
          <bdi dir="auto" lang={language}>
            {quote}
          </bdi>
        </q>{' '}
      </span>
    ))}
  </span>
);

type ProposalListProps = {
  readonly kind: RecordKind;
  /** Of the text that is quoted. */
  readonly language: string;
  readonly proposals: readonly ProposedAnswer[];
  /** How many proposals that have keys come before these. */
  readonly before?: number;
  readonly isTicked: (proposal: ProposedAnswer) => boolean;
  readonly toggle: (proposal: ProposedAnswer) => void;
};

export const ProposalList = (props: ProposalListProps) => {
  const { kind, language, proposals, before = 0, isTicked, toggle } = props;
  const words = useWords();
  return (
    <ul className="proposals">
      {proposals.map((proposal, index) => {
        const key = keyAt(before + index);
        const grade = findTerm(gradeTerms, proposal.grade);
        return (
          <li key={proposal.id}>
            <label className="choice proposal">
              <input
                type="checkbox"
                checked={isTicked(proposal)}
                aria-keyshortcuts={key}
                onChange={() => toggle(proposal)}
              />
              <kbd className="proposal__key" aria-hidden="true">
                {key}
              </kbd>
              <span>
                <strong>{proposedText(proposal, words)}</strong>{' '}
                <span className="quiet">
                  {questionOf(proposal.field, kind, words)}
                  {grade && ` · ${words.label(grade.label)}`}
                </span>{' '}
                <Quotes quotes={proposal.quotes} language={language} />
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
};
