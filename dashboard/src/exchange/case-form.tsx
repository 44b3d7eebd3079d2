/** Handing a match over: to whom, who stands in, and what they have to know. */
import type { MatchCaseView } from '#shared/contract/matches/match-case-views';

import { SelectUntilChosen } from '../design/select.tsx';
import { LabelledField } from '../design/labelled-field.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { useServices } from '../services/services.tsx';
import type { Entries } from '../kept/answers-given.ts';
import { textIn } from '../steps/reason-field.tsx';
import { StepForm } from '../steps/step-form.tsx';
import type { StepName } from '../steps/step-name.ts';
import { officerName, caseStanding } from './case-words.ts';

export const caseFormName = (matchId: string): StepName => `step-case-${matchId}`;

type OfficerFieldProps = {
  readonly name: 'officer' | 'standIn';
  readonly matchCase: MatchCaseView;
  readonly sub: string;
  readonly restored: Entries;
};

const OfficerField = ({ name, matchCase, sub, restored }: OfficerFieldProps) => {
  const words = useWords();
  return (
    <LabelledField name={name} label={words.say(`case.${name}`)} error={undefined}>
      {(control) => (
        <SelectUntilChosen
          {...control}
          begins={matchCase[name] ?? ''}
          isChosen={restored.some(
            ([of, value]) => of === name && value !== (matchCase[name] ?? ''),
          )}
        >
          <option value="">{words.say('case.nobody')}</option>
          {matchCase.officers.map((officer) => (
            <option key={officer.sub} value={officer.sub}>
              {officerName(officer.sub, matchCase, sub, words)}
            </option>
          ))}
        </SelectUntilChosen>
      )}
    </LabelledField>
  );
};

type CaseFormProps = {
  readonly matchCase: MatchCaseView;
  readonly etag: string;
  /** Of whoever is signed in. */
  readonly sub: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  readonly reload: () => void;
};

export const CaseForm = ({ matchCase, etag, sub, ...ends }: CaseFormProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  return (
    <StepForm
      {...ends}
      name={caseFormName(matchCase.matchId)}
      version={etag}
      title={say('case.change')}
      meaning={say('case.change.means')}
      standing={caseStanding(matchCase, sub, words)}
      textOf={(field, value) =>
        field === 'officer' || field === 'standIn'
          ? officerName(value, matchCase, sub, words)
          : value
      }
      send={(form) =>
        client('editMatchCase', {
          path: { id: matchCase.matchId },
          body: {
            officer: textIn(form, 'officer') || null,
            standIn: textIn(form, 'standIn') || null,
            note: textIn(form, 'note') || null,
          },
          ifMatch: etag,
        })
      }
    >
      {(_problem, _keepNow, restored) => (
        <>
          <OfficerField name="officer" matchCase={matchCase} sub={sub} restored={restored} />
          <OfficerField name="standIn" matchCase={matchCase} sub={sub} restored={restored} />
          <LabelledField
            name="note"
            label={say('case.note')}
            hint={say('case.noteHint')}
            optional
            error={undefined}
          >
            {(control) => (
              <textarea
                {...control}
                rows={4}
                dir="auto"
                className="input--long"
                defaultValue={matchCase.note ?? ''}
              />
            )}
          </LabelledField>
        </>
      )}
    </StepForm>
  );
};
