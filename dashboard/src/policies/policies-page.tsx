/** What the policies of matching weigh, which of them makes the suggestions that are served, and how far another one is. */
import type { GenerationView } from '#shared/contract/upkeep-views';

import { useRemote } from '../api/remote.ts';
import { useWords } from '../i18n/words-context.tsx';
import { LiveNote } from '../live/live-note.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { partName } from '../records/reason-names.ts';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import { useSession } from '../session/session.tsx';
import { SignInFirst } from '../session/sign-in-first.tsx';
import { servedFirst, weightRows } from './policy-rows.ts';

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

type Generations = { readonly generations: readonly GenerationView[] };

const Weights = ({ generations }: Generations) => {
  const words = useWords();
  const { say, number } = words;
  return (
    <div className="scroll" role="region" tabIndex={0} aria-labelledby="weights-title">
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

const Building = ({ generations }: Generations) => {
  const { say, number } = useWords();
  const under = generations.find(({ state }) => state === 'building');
  if (!under?.build) return null;
  return (
    <p className="notice">
      {say('policies.building', {
        version: under.policy.version,
        lists: number(under.build.lists),
        cells: number(under.build.cells),
      })}
    </p>
  );
};

const Policies = () => {
  const { say } = useWords();
  const { client } = useServices();
  const { remote, reload, updates } = useRemote(
    'listGenerations',
    (ifNoneMatch) => client('listGenerations', { ifNoneMatch }),
    'replaced',
  );
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const { items } = remote.value;
  const served = items.find(({ state }) => state === 'active');
  return (
    <>
      {served && (
        <p className="notice notice--good">
          <strong>{say('policies.served', { version: served.policy.version })}</strong>
        </p>
      )}
      <Building generations={items} />
      <h2 id="weights-title">{say('policies.weights')}</h2>
      <p className="quiet">{say('policies.weightsLead')}</p>
      <Weights generations={servedFirst(items)} />
      <p className="quiet">{say('policies.change')}</p>
      <LiveNote updates={updates} />
    </>
  );
};

export const PoliciesPage = () => {
  const { say } = useWords();
  const { session } = useSession();
  if (session.status !== 'signedIn') return <SignInFirst title={say('policies.title')} />;
  return (
    <>
      <PageHeading>{say('policies.title')}</PageHeading>
      <p className="lead">{say('policies.lead')}</p>
      <Policies />
    </>
  );
};
