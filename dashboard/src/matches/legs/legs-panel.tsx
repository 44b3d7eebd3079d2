/** Who gives together in a match: what each brings, how its part stands, and which is shown below. */
import type { LegForParties } from '#shared/contract/matches/leg-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';

import type { Words } from '../../i18n/words.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { amountText } from '../../records/amount-text.ts';
import { vocabularyLabel } from '../../records/names.ts';
import { partyNamesText } from '../../records/party-name.ts';

const sides = ['pledge', 'offer'] as const;

const roleText = ({ role }: Pick<LegForParties, 'role'>, { say }: Words): string =>
  role === undefined ? say('legs.role.notStated') : say(`legs.role.${role}`);

const Standing = ({ leg }: { readonly leg: LegForParties }) => {
  const words = useWords();
  const { say } = words;
  if (leg.left) {
    const { reason } = leg.left;
    return (
      <>
        {say(`legs.left.${leg.left.how}`)}
        {reason && (
          <>
            {' · '}
            <bdi dir="auto">{reason}</bdi>
          </>
        )}
      </>
    );
  }
  if (leg.state === null) return null;
  return vocabularyLabel('matchStates', leg.state, words);
};

const Answers = ({ leg }: { readonly leg: LegForParties }) => {
  const { say } = useWords();
  const asks = leg.state === 'proposed' || leg.state === 'under_discussion';
  if (leg.answered === null || leg.left || !(asks || leg.state === 'in_progress')) return null;
  return sides.map((side) => (
    <div key={side}>
      {say(`match.answer.${side}`)}
      {': '}
      {say(leg.answered?.[side] ? 'match.given' : 'match.awaited')}
    </div>
  ));
};

type RowProps = {
  readonly leg: LegForParties;
  readonly isShown: boolean;
  /** Undefined where there is nothing to choose. */
  readonly show: (() => void) | undefined;
};

const Row = ({ leg, isShown, show }: RowProps) => {
  const words = useWords();
  const { say } = words;
  const names = partyNamesText(leg.supporters, words);
  const { quantity } = leg;
  return (
    <tr>
      <th scope="row">
        <bdi>{names}</bdi>
      </th>
      <td>{roleText(leg, words)}</td>
      <td>{quantity && amountText(quantity.amount, quantity.measure, words)}</td>
      <td>
        <Standing leg={leg} />
      </td>
      <td>
        <Answers leg={leg} />
      </td>
      {show && (
        <td className="figures__buttons">
          {leg.answered !== null && (
            <button
              type="button"
              className="button button--quiet"
              aria-pressed={isShown}
              aria-label={`${say('legs.show')}: ${names}`}
              onClick={show}
            >
              {say('legs.show')}
            </button>
          )}
        </td>
      )}
    </tr>
  );
};

type LegsPanelProps = {
  readonly match: MatchForParties;
  readonly shown: LegForParties | undefined;
  readonly onShow: (leg: string) => void;
};

export const LegsPanel = ({ match, shown, onShow }: LegsPanelProps) => {
  const { say } = useWords();
  const { legs } = match;
  const isChosen = legs.filter(({ answered }) => answered !== null).length > 1;
  const seesAll = legs.every(({ answered }) => answered !== null);
  return (
    <section className="panel" aria-labelledby="legs-title">
      <h2 id="legs-title">{say('legs.title')}</h2>
      <p className="quiet">{say(seesAll ? 'legs.several' : 'legs.others')}</p>
      <div className="scroll" role="group" tabIndex={0} aria-labelledby="legs-title">
        <table className="figures figures--text">
          <thead>
            <tr>
              <th scope="col">{say('legs.giver')}</th>
              <th scope="col">{say('legs.role')}</th>
              <th scope="col">{say('match.amount')}</th>
              <th scope="col">{say('match.state')}</th>
              <th scope="col">{say('legs.answers')}</th>
              {isChosen && (
                <th scope="col" className="figures__buttons">
                  {say('legs.part')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {legs.map((leg) => (
              <Row
                key={leg.id}
                leg={leg}
                isShown={leg.id === shown?.id}
                show={isChosen ? () => onShow(leg.id) : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
