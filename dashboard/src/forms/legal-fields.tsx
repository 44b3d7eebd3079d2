/** The legal setting and scale of an asylum system: optional, and worth points in matching. */
import { useWords } from '../i18n/words-context.tsx';
import { Checkboxes } from './choices.tsx';
import { SelectField } from './fields.tsx';
import { optionsIn } from './options.ts';

export const LegalFields = () => {
  const words = useWords();
  const { say } = words;
  const notKnown = say('form.notKnown');
  return (
    <details className="more">
      <summary>{say('form.setting')}</summary>
      <p className="quiet">{say('hint.setting')}</p>
      <Checkboxes
        name="legalFrameworks"
        legend={say('field.legalFrameworks')}
        optional
        options={optionsIn('legalFrameworks', words)}
      />
      <SelectField
        name="legalTradition"
        label={say('field.legalTradition')}
        optional
        empty={notKnown}
        options={optionsIn('legalTraditions', words)}
      />
      <SelectField
        name="statusDetermination"
        label={say('field.statusDetermination')}
        optional
        empty={notKnown}
        options={optionsIn('statusDeterminations', words)}
      />
      <SelectField
        name="caseload"
        label={say('field.caseload')}
        hint={say('hint.caseload')}
        optional
        empty={notKnown}
        options={optionsIn('caseloads', words)}
      />
    </details>
  );
};
