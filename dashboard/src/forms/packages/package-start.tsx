/** The way to start a component from a typed package of support. The packages themselves come when somebody wants to see them. */
import { useState } from 'react';

import type { RecordKind } from '#shared/domain/records/record';

import { useWords } from '../../i18n/words-context.tsx';
import { wordsOfPackages } from '../../i18n/messages/parts.ts';
import { packageIn } from '../../navigation/pages.ts';
import { useSearch } from '../../navigation/location.ts';
import { loadedLater } from '../../scripts/loaded-later.tsx';
import { filledIn, filledName } from './filled-by-package.ts';
import { type FormAnswers, useFormState } from '../controls/form-context.tsx';

export type PackageStartProps = {
  readonly kind: RecordKind;
  readonly componentKey: string;
  readonly number: number;
  readonly answers: FormAnswers;
  readonly put: FormAnswers['put'];
};

const PackageChooser = loadedLater(
  'part',
  () => import('./package-chooser.tsx'),
  'PackageChooser',
  { words: wordsOfPackages },
);

export const PackageStart = (props: PackageStartProps) => {
  const { componentKey, number } = props;
  const { say } = useWords();
  const { saved } = useFormState();
  const asked = packageIn(useSearch());
  const filled = filledIn(saved, componentKey);
  const [isOpen, setOpen] = useState(filled.length > 0 || (asked !== null && number === 1));
  const id = `${componentKey}-packages`;
  return (
    <>
      {filled.map((value) => (
        <input key={value} type="hidden" name={filledName(componentKey)} value={value} />
      ))}
      <p>
        <button
          type="button"
          className="button button--quiet"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {say('package.open')}
        </button>
      </p>
      <div id={id} hidden={!isOpen}>
        {isOpen && <PackageChooser {...props} asked={number === 1 ? asked : null} />}
      </div>
    </>
  );
};
