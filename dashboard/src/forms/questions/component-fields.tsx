/** One component of a pledge or an offer. */
import { useState } from 'react';

import type { RecordKind } from '#shared/domain/records/record';
import { areaIds } from '#shared/vocabulary/areas';

import type { PartyView } from '../../api/answers.ts';
import { useWords } from '../../i18n/words-context.tsx';
import { givenBy, inComponent } from '../../kept/answers-given.ts';
import { wordsOfForm } from '../../i18n/messages/parts.ts';
import { loadedLater } from '../../scripts/loaded-later.tsx';
import { ComponentFrame } from './component-frame.tsx';
import { SectionOfComponent, useSections } from '../form-section.tsx';
import { SelectField, TextArea } from '../controls/fields.tsx';
import { type FormAnswers, useFormState } from '../controls/form-context.tsx';
import { optionsIn } from '../controls/options.ts';
import { carriedInComponent } from '../answers/carried-answers.ts';
import { ComponentAnswers } from './component-answers.tsx';
import { useWritten } from '../kept/use-written.ts';
import { PackageStart } from '../packages/package-start.tsx';

/** Aside of every question, and heavy: it comes once there is something to read, and the form works without it. */
const ReadingPanel = loadedLater(
  'aside',
  () => import('../reading/reading-panel.tsx'),
  'ReadingPanel',
  {
    words: wordsOfForm,
  },
);

type ComponentFieldsProps = {
  readonly kind: RecordKind;
  readonly componentKey: string;
  readonly number: number;
  readonly party: PartyView;
  /** Absent for the only one: a record has at least one component. */
  readonly remove: (() => void) | undefined;
};

const Carried = ({ kind, componentKey }: Pick<ComponentFieldsProps, 'kind' | 'componentKey'>) => {
  const { saved } = useFormState();
  return carriedInComponent(kind).flatMap((field) => {
    const name = inComponent(componentKey, field);
    return saved
      .all(name)
      .map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />);
  });
};

export const ComponentFieldset = (props: ComponentFieldsProps) => {
  const { kind, componentKey, number, party, remove } = props;
  const words = useWords();
  const { say } = words;
  const { saved, answers, sendsTexts } = useFormState();
  const { view, current } = useSections();
  const isWritten = useWritten(inComponent(componentKey, 'text'), answers);
  const name = (field: string): string => inComponent(componentKey, field);
  const [chosen, setArea] = useState(saved.first(name('area')));
  /** Fields start from answers once, so those that others take the place of are drawn anew. */
  const [round, setRound] = useState(0);
  const area = areaIds.find((id) => id === chosen);
  const put: FormAnswers['put'] = (entries, focusId) => {
    setArea(givenBy(entries).first(name('area')));
    setRound((count) => count + 1);
    answers?.put(entries, focusId);
  };
  return (
    <ComponentFrame
      componentKey={componentKey}
      title={say('form.component', { number })}
      isHidden={view === 'sections' && !current.startsWith(`${number}.`)}
      remove={remove}
    >
      <Carried kind={kind} componentKey={componentKey} />
      <SectionOfComponent number={number} name="what">
        {answers && (
          <PackageStart
            kind={kind}
            componentKey={componentKey}
            number={number}
            answers={answers}
            put={put}
          />
        )}
        <SelectField
          key={`area ${round}`}
          name={name('area')}
          label={say('field.area')}
          empty={say('form.choose')}
          options={[...optionsIn('areas', words), { id: 'none', text: say('form.noArea') }]}
          onChange={setArea}
        />
        <TextArea
          key={`text ${round}`}
          name={name('text')}
          label={say(`field.text.${kind}`)}
          hint={say(`hint.text.${kind}`)}
        />
        {answers && sendsTexts && isWritten && (
          <ReadingPanel
            kind={kind}
            componentKey={componentKey}
            party={party}
            answers={answers}
            put={put}
          />
        )}
      </SectionOfComponent>
      <ComponentAnswers
        key={`answers ${round}`}
        kind={kind}
        number={number}
        nameOf={name}
        componentKey={componentKey}
        area={area}
        ownCountry={kind === 'pledge' ? party.country : null}
      />
    </ComponentFrame>
  );
};
