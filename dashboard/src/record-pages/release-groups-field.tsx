/** What of a record its owner publishes, group by group: as it did the last time, until it chooses otherwise. */
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import { type ReleaseGroup, releaseGroups } from '#shared/domain/release/release-groups';

import type { FieldProblem } from '../api/problem.ts';
import { ErrorText } from '../design/labelled-field.tsx';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { isReleasedAsItStands } from './record-actions.ts';

const field = 'published';

type Records = PledgeView | OfferView;

const withheldNow = ({ announced, release }: Records): readonly ReleaseGroup[] =>
  (announced ?? (release?.kind === 'released' ? release : undefined))?.withheld ?? [];

const withheldIn = (form: HTMLFormElement): readonly ReleaseGroup[] => {
  const published = new FormData(form).getAll(field);
  return releaseGroups.filter((group) => !published.includes(group));
};

/** As the API takes it; absent where nothing is kept back. */
export const withheldTyped = (
  form: HTMLFormElement,
): { readonly withheld?: readonly ReleaseGroup[] } => {
  const withheld = withheldIn(form);
  return withheld.length > 0 ? { withheld } : {};
};

/** A release of what is public already, in just these groups, would change nothing; one of what is announced moves it. */
export const withheldFaults = (form: HTMLFormElement, record: Records): readonly FieldProblem[] => {
  const { announced, release } = record;
  if (announced || release?.kind !== 'released' || !isReleasedAsItStands(record)) return [];
  return String(withheldIn(form)) === String(release.withheld ?? [])
    ? [{ pointer: '/withheld', code: 'publicAlready', detail: '' }]
    : [];
};

/** Of what was ticked, as its reader would say it. */
export const publishedText = (name: string, value: string, { say }: Words): string => {
  const group = releaseGroups.find((each) => name === field && each === value);
  return group ? say(`release.group.${group}`) : value;
};

type ReleaseGroupsFieldProps = { readonly record: Records; readonly error: string | undefined };

export const ReleaseGroupsField = ({ record, error }: ReleaseGroupsFieldProps) => {
  const { say } = useWords();
  const withheld = withheldNow(record);
  return (
    <fieldset
      className={error ? 'field field--wrong' : 'field'}
      aria-describedby={error ? 'published-hint published-error' : 'published-hint'}
    >
      <legend>{say('release.groups')}</legend>
      <p id="published-hint" className="hint">
        {say('release.hint')}
      </p>
      <ErrorText id="published-error" text={error} />
      <div className="choices">
        {releaseGroups.map((group) => (
          <label key={group} className="choice">
            <input
              type="checkbox"
              name={field}
              value={group}
              defaultChecked={!withheld.includes(group)}
            />
            <span>{say(`release.group.${group}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
