/** One suggestion: who, how many points of a hundred, what stands beside them, and every reason behind them. */
import type { SuggestionView } from '#shared/contract/suggestions/suggestion-views';

import { Link } from '../navigation/link.tsx';
import { pairPath, recordPath } from '../navigation/pages.ts';
import { useWords } from '../i18n/words-context.tsx';
import { SayOfPair } from '../interest/say-of-pair.tsx';
import { ProposeMatch } from '../matches/proposing/propose-match.tsx';
import { pairIds } from '../matches/legs/proposal.ts';
import { OriginalText } from '../records/original-text.tsx';
import { PartyLine } from '../records/party-line.tsx';
import { partyName } from '../records/party-name.ts';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import { PartLine } from '../reasons/part-line.tsx';
import { PairOfComponents, ReasonsOfPair } from '../reasons/reasons-of-pair.tsx';
import { outOf } from '../reasons/score-text.ts';
import { RemarkList } from '../reasons/remark-list.tsx';

type SuggestionCardProps = {
  readonly suggestion: SuggestionView;
  /** The record whose list this is; a draft has none yet. */
  readonly of?: string | undefined;
  /** Whether the reasons are spread out from the start. */
  readonly open: boolean;
  /** Of a rehearsal: no page tells of the record and its party. */
  readonly isMadeUp?: boolean;
};

export const SuggestionCard = ({ suggestion, of, open, isMadeUp = false }: SuggestionCardProps) => {
  const words = useWords();
  const { say } = words;
  const { counterpart, score, explanation } = suggestion;
  const { kind, id, title, language, party, synthetic } = counterpart;
  const own = kind === 'pledge' ? 'offer' : 'pledge';
  const ids = of === undefined ? null : pairIds(own, of, id);
  return (
    <article className="card suggestion" aria-labelledby={`suggestion-${id}`}>
      <div className="suggestion__head">
        <h3 id={`suggestion-${id}`}>
          {isMadeUp ? (
            <OriginalText text={title} language={language} />
          ) : (
            <Link to={recordPath(kind, id)}>
              <OriginalText text={title} language={language} />
            </Link>
          )}
          <SyntheticMark synthetic={synthetic} />
        </h3>
        <p className="suggestion__score">
          <b>{score}</b> {outOf(explanation.parts, words)}
        </p>
      </div>
      {isMadeUp ? (
        <p className="party">
          <bdi>{partyName(party, words)}</bdi>
        </p>
      ) : (
        <PartyLine party={party} />
      )}
      <p className="quiet">
        <PairOfComponents explanation={explanation} />
      </p>
      <RemarkList remarks={explanation.remarks} />
      <PartLine parts={explanation.parts} />
      <details open={open}>
        <summary>{say('suggestions.reasons', { score })}</summary>
        <ReasonsOfPair explanation={explanation} />
      </details>
      {ids && <ProposeMatch ids={ids} explanation={explanation} />}
      {ids && <SayOfPair ids={ids} own={own} describedBy={`suggestion-${id}`} />}
      {of !== undefined && (
        <p className="actions suggestion__more">
          <Link to={pairPath(own, of, id)} aria-describedby={`suggestion-${id}`}>
            {say('suggestions.explain')}
          </Link>
        </p>
      )}
    </article>
  );
};
