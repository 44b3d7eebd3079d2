/** What a component depends on. */
import { mostConditions } from '#shared/domain/limits';

import { Select } from '../../design/select.tsx';
import { useWords } from '../../i18n/words-context.tsx';
import { inComponent } from '../../kept/answers-given.ts';
import { Group } from '../controls/choices.tsx';
import { useFormState } from '../controls/form-context.tsx';
import { optionsIn } from '../controls/options.ts';
import { Repeated } from '../controls/repeated.tsx';

export const ConditionFields = ({ componentKey }: { readonly componentKey: string }) => {
  const words = useWords();
  const { say } = words;
  const { saved } = useFormState();
  const kindName = inComponent(componentKey, 'conditionKind');
  const textName = inComponent(componentKey, 'conditionText');
  const [kinds, texts] = [saved.all(kindName), saved.all(textName)];
  return (
    <Group
      name={inComponent(componentKey, 'conditions')}
      legend={say('field.conditions')}
      hint={say('hint.conditions')}
      optional
    >
      <Repeated
        first={texts.map((_, index) => `k${index + 1}`)}
        atMost={mostConditions}
        addText={say('form.addCondition')}
      >
        {({ key, index, remove }) => {
          const number = Number(key.slice(1)) - 1;
          return (
            <div className="row">
              <Select
                name={kindName}
                aria-label={say('form.conditionKind', { number: index + 1 })}
                begins={kinds[number] ?? ''}
              >
                <option value="">{say('form.choose')}</option>
                {optionsIn('conditions', words).map(({ id, text }) => (
                  <option key={id} value={id}>
                    {text}
                  </option>
                ))}
              </Select>
              <input
                name={textName}
                type="text"
                dir="auto"
                autoComplete="off"
                className="input--long"
                aria-label={say('form.conditionText', { number: index + 1 })}
                defaultValue={texts[number] ?? ''}
              />
              <button type="button" className="button button--quiet" onClick={remove}>
                {say('form.remove')}
                <span className="visually-hidden">
                  {' '}
                  {say('form.conditionText', { number: index + 1 })}
                </span>
              </button>
            </div>
          );
        }}
      </Repeated>
    </Group>
  );
};
