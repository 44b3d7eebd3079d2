/** The parts of a score: points, weight and why. They add up to the score under them. */
import type { SuggestionView } from '#shared/contract/suggestions/suggestion-views';

import { useWords } from '../i18n/words-context.tsx';
import { partName } from '../records/reason-names.ts';
import { outOf } from './score-text.ts';

type Parts = SuggestionView['explanation']['parts'];

export const ScorePartTable = ({
  parts,
  score,
}: {
  readonly parts: Parts;
  readonly score: number;
}) => {
  const words = useWords();
  const { say, number } = words;
  return (
    <div className="scroll" role="group" tabIndex={0} aria-label={say('suggestions.parts')}>
      <table className="figures parts">
        <caption className="visually-hidden">{say('suggestions.parts')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('suggestions.part')}</th>
            <th scope="col" className="figures__number">
              {say('suggestions.points')}
            </th>
            <th scope="col">{say('suggestions.why')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ part, points, of, sentence }) => (
            <tr key={part}>
              <th scope="row">{partName(part, words)}</th>
              <td className="figures__number">{say('suggestions.pointsOf', { points, of })}</td>
              <td>{sentence}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say('suggestions.score')}</th>
            <td className="figures__number">
              <b>{number(score)}</b>
            </td>
            <td>{outOf(parts, words)}</td>
          </tr>
        </tfoot>
      </table>
      {parts.some(({ known }) => !known) && <p className="quiet">{say('suggestions.neutral')}</p>}
    </div>
  );
};
