/** From which policy a generation is begun, and the points that it gives to each part. */
import { useState } from 'react';

import type { GenerationView } from '#shared/contract/upkeep-views';
import { type PartId, partIds } from '#shared/domain/matching/parts/parts';

import type { Problem } from '../api/problem.ts';
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { type Entries, entriesOf, givenBy } from '../kept/answers-given.ts';
import { partName } from '../records/reason-names.ts';
import { nextPolicyVersion, pointsIn, pointsOfPolicy, weightName } from './begun-policy.ts';

type Policy = GenerationView['policy'];

type BeginFieldsProps = {
  readonly policies: readonly Policy[];
  readonly problem: Problem | null;
  readonly restored: Entries;
  readonly served: number;
};

const Points = ({
  part,
  from,
  problem,
}: Pick<BeginFieldsProps, 'problem'> & {
  readonly part: PartId;
  readonly from: Policy;
}) => {
  const words = useWords();
  const isWrong = problem?.errors.some(({ pointer }) => pointer === `/weights/${part}`) === true;
  return (
    <LabelledField
      name={weightName(part)}
      label={partName(part, words)}
      error={isWrong ? words.say('generations.pointsWrong') : undefined}
    >
      {(control) => <input {...control} inputMode="numeric" defaultValue={from.weights[part]} />}
    </LabelledField>
  );
};

export const BeginFields = ({ policies, problem, restored, served }: BeginFieldsProps) => {
  const { say, number } = useWords();
  const kept = Number(givenBy(restored).first('from'));
  const [version, setVersion] = useState(
    policies.some((each) => each.version === kept) ? kept : served,
  );
  const from = policies.find((each) => each.version === version);
  const [points, setPoints] = useState<number>();
  if (!from) return null;
  const sums = {
    total: number(points ?? pointsOfPolicy(from)),
    wanted: number(pointsOfPolicy(from)),
  };
  const count = (form: HTMLFormElement | null): void => {
    if (form) setPoints(pointsIn(givenBy(entriesOf(new FormData(form)))));
  };
  const isWrong = problem?.errors.some(({ pointer }) => pointer === '/weights') === true;
  const isTaken = problem?.errors.some(({ pointer }) => pointer === '/version') === true;
  return (
    <>
      {isTaken && <p className="field__error">{say('generations.versionTaken')}</p>}
      <LabelledField name="from" label={say('generations.from')} error={undefined}>
        {(control) => (
          <select
            {...control}
            defaultValue={version}
            onChange={({ target }) => {
              setVersion(Number(target.value));
              setPoints(undefined);
            }}
          >
            {policies.map((each) => (
              <option key={each.version} value={each.version}>
                {say('policies.version', { version: each.version })}
              </option>
            ))}
          </select>
        )}
      </LabelledField>
      <fieldset
        key={version}
        className="field"
        onInput={(event) => count(event.currentTarget.form)}
      >
        <legend>{say('policies.weights')}</legend>
        <p className="quiet">
          {say('generations.pointsHint', { version, next: nextPolicyVersion(policies) })}
        </p>
        {partIds.map((part) => (
          <Points key={part} part={part} from={from} problem={problem} />
        ))}
        <p role="status">{say('generations.total', sums)}</p>
        {isWrong && <p className="field__error">{say('generations.totalWrong', sums)}</p>}
      </fieldset>
    </>
  );
};
