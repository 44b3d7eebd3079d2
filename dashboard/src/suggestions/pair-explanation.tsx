/** The explained pair: whether it is suggested, the best pair of components, what would help, and every other pair. */
import type { ReactNode } from 'react';

import type {
  PairExplanationView,
  SuggestionView,
} from '#shared/contract/suggestions/suggestion-views';
import { saysTooLittle } from '#shared/domain/matching/too-little';

import { useWords } from '../i18n/words-context.tsx';
import { useSearch } from '../navigation/location.ts';
import { opensProposal } from '../navigation/pages.ts';
import type { RecordIds } from '../matches/legs/proposal.ts';
import { ProposeMatch } from '../matches/proposing/propose-match.tsx';
import { gateName } from '../records/reason-names.ts';
import { PairOfComponents, ReasonsOfPair } from '../reasons/reasons-of-pair.tsx';
import { outOf } from '../reasons/score-text.ts';
import { TooLittleNote } from '../reasons/too-little-note.tsx';
import { RemarkList } from '../reasons/remark-list.tsx';
import { isInMatch, type MatchesOfPair, PairMatches } from './pair-matches.tsx';

type Explanation = SuggestionView['explanation'];

/** Score and failed gates, so that an unopened pair says what matters of it. */
const OtherPair = ({ explanation }: { readonly explanation: Explanation }) => {
  const words = useWords();
  const { say } = words;
  const failed = explanation.gates.filter(({ verdict }) => verdict === 'fail');
  const gates = words.list(failed.map(({ gate }) => gateName(gate, words)));
  return (
    <details className="card pair__other">
      <summary>
        <PairOfComponents explanation={explanation} /> · <b>{words.number(explanation.score)}</b>{' '}
        {outOf(explanation.parts, words)} ·{' '}
        {failed.length === 0 ? say('pair.holds') : say('pair.fails', { gates })}
      </summary>
      <ReasonsOfPair explanation={explanation} />
    </details>
  );
};

type BestPairProps = {
  readonly explanation: Explanation;
  /** Not what is proposed already. */
  readonly mayPropose: boolean;
  readonly ids: RecordIds;
  readonly said: ReactNode;
};

const BestPair = ({ explanation, mayPropose, ids, said }: BestPairProps) => {
  const words = useWords();
  const isOpen = opensProposal(useSearch());
  const { say, number } = words;
  return (
    <section className="card suggestion" aria-labelledby="best-title">
      <div className="suggestion__head">
        <h2 id="best-title">{say('pair.best')}</h2>
        <p className="suggestion__score">
          <b>{number(explanation.score)}</b> {outOf(explanation.parts, words)}
        </p>
      </div>
      <p className="quiet">
        <PairOfComponents explanation={explanation} />
      </p>
      {saysTooLittle(explanation.parts) && <TooLittleNote />}
      <RemarkList remarks={explanation.remarks} />
      {mayPropose && <ProposeMatch ids={ids} explanation={explanation} isOpen={isOpen} />}
      {said}
      <ReasonsOfPair explanation={explanation} />
    </section>
  );
};

type PairExplanationProps = {
  readonly view: PairExplanationView;
  readonly ids: RecordIds;
  /** Undefined while they are not known. */
  readonly matches: MatchesOfPair | undefined;
  /** Both ends beside each other. */
  readonly sides: ReactNode;
  /** What the reader's party told the Secretariat of the pair. */
  readonly said: ReactNode;
};

/** Other components of the same two records may still be proposed. */
const isProposed = ({ gates }: Explanation, matches: MatchesOfPair | undefined): boolean =>
  gates.some(({ gate, verdict }) => gate === 'untried' && verdict === 'fail') &&
  matches !== undefined &&
  isInMatch(matches);

export const PairExplanation = ({ view, ids, matches, sides, said }: PairExplanationProps) => {
  const { say } = useWords();
  const { suggested, notInForce, best, others, more, nearestChange, policyVersion } = view;
  return (
    <>
      <div className={suggested ? 'notice notice--good' : 'notice'}>
        <p>
          <strong>{say(suggested ? 'pair.suggested' : 'pair.notSuggested')}</strong>
        </p>
        {notInForce.map(({ side, sentence }) => (
          <p key={side}>
            {say(`record.${side}`)} · {sentence}
          </p>
        ))}
        {(matches ?? []).length === 0 && (
          <p>
            {best === null
              ? say('pair.noPair')
              : nearestChange === null
                ? say('pair.noChange')
                : `${say('pair.nearest')} · ${nearestChange.sentence ?? ''}`}
          </p>
        )}
      </div>
      {matches && <PairMatches matches={matches} />}
      <p className="unit">
        {say('suggestions.peopleDecide')} {say('suggestions.policy', { version: policyVersion })}
      </p>
      {sides}
      {best && (
        <BestPair
          explanation={best}
          mayPropose={!isProposed(best, matches)}
          ids={ids}
          said={said}
        />
      )}
      {others.length > 0 && (
        <section aria-labelledby="others-title">
          <h2 id="others-title">{say('pair.others')}</h2>
          {others.map((explanation) => (
            <OtherPair
              key={`${explanation.pledgeComponent} ${explanation.offerComponent}`}
              explanation={explanation}
            />
          ))}
          {more > 0 && <p className="quiet">{say('pair.more', { count: more })}</p>}
        </section>
      )}
    </>
  );
};
