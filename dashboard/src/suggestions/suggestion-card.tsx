/** One suggestion: who, how many points of a hundred, and every reason behind them. */
import type { SuggestionView } from '#shared/contract/suggestion-views';

import { Link } from '../app/link.tsx';
import { recordPath } from '../app/pages.ts';
import { useWords } from '../design/words-context.tsx';
import { OriginalText } from '../records/original-text.tsx';
import { PartyLine } from '../records/party-line.tsx';
import { GateList } from './gate-list.tsx';
import { PartLine } from './part-line.tsx';
import { PartTable } from './part-table.tsx';

type SuggestionCardProps = {
  readonly suggestion: SuggestionView;
  /** Whether the reasons are spread out from the start. */
  readonly open: boolean;
};

export const SuggestionCard = ({ suggestion, open }: SuggestionCardProps) => {
  const { say } = useWords();
  const { counterpart, score, explanation } = suggestion;
  const { kind, id, title, language, party } = counterpart;
  return (
    <article className="card suggestion" aria-labelledby={`suggestion-${id}`}>
      <div className="suggestion__head">
        <h3 id={`suggestion-${id}`}>
          <Link to={recordPath(kind, id)}>
            <OriginalText text={title} language={language} />
          </Link>
        </h3>
        <p className="suggestion__score">
          <b>{score}</b> {say('suggestions.of100')}
        </p>
      </div>
      <PartyLine party={party} />
      <p className="quiet">
        {say('suggestions.pair', {
          pledge: explanation.pledgeComponent.slice(1),
          offer: explanation.offerComponent.slice(1),
        })}
      </p>
      {explanation.warnings.map((warning) => (
        <p key={warning} className="badge badge--warning">
          {say(`warning.${warning}`)}
        </p>
      ))}
      <PartLine parts={explanation.parts} />
      <details open={open}>
        <summary>{say('suggestions.reasons', { score })}</summary>
        <PartTable parts={explanation.parts} score={score} />
        <h4 className="suggestion__gates">{say('suggestions.gates')}</h4>
        <GateList gates={explanation.gates} />
      </details>
    </article>
  );
};
