/** What each policy weighs, side by side, the one that is served first. */
import type { GenerationView } from '#shared/contract/upkeep-views';

import { useWords } from '../i18n/words-context.tsx';
import { partName } from '../records/reason-names.ts';
import { weightRows } from './policy-rows.ts';

const Head = ({ policy, state, since }: GenerationView) => {
  const { say, time } = useWords();
  return (
    <th scope="col" className="figures__number">
      {say('policies.version', { version: policy.version })}
      <br />
      <span className="quiet">
        {say(`policies.state.${state}`)}
        {since !== null && <> · {time(since)}</>}
      </span>
    </th>
  );
};

export type WeightsProps = { readonly generations: readonly GenerationView[] };

export const Weights = ({ generations }: WeightsProps) => {
  const words = useWords();
  const { say, number } = words;
  return (
    <div className="scroll" role="group" tabIndex={0} aria-labelledby="weights-title">
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{say('suggestions.part')}</th>
            {generations.map((generation) => (
              <Head key={generation.name} {...generation} />
            ))}
          </tr>
        </thead>
        <tbody>
          {weightRows(generations).map(({ part, weights }) => (
            <tr key={part}>
              <th scope="row">{partName(part, words)}</th>
              {weights.map(({ points, share }, index) => (
                <td key={generations[index]?.name} className="figures__number">
                  {number(points)}{' '}
                  <bdi className="quiet">
                    {say('policies.percent', { percent: number(Math.round(share * 1000) / 10) })}
                  </bdi>
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{say('policies.prose')}</th>
            {generations.map(({ name, policy }) => (
              <td key={name} className="figures__number">
                {say(policy.readings === null ? 'answer.no' : 'answer.yes')}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{say('policies.unknown')}</th>
            {generations.map(({ name, policy }) => (
              <td key={name} className="figures__number">
                {say('policies.percent', { percent: number(policy.neutralPercent) })}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
};
