/** Whether something stands in a field of a form, or did since it was opened: what is about its words is wanted from then on. */
import { useEffect, useState } from 'react';

import { type FormAnswers, useFormState } from '../controls/form-context.tsx';

export const useWritten = (name: string, answers: FormAnswers | undefined): boolean => {
  const { saved } = useFormState();
  const [isWritten, setWritten] = useState(saved.first(name) !== '');
  useEffect(() => {
    if (isWritten || !answers) return undefined;
    return answers.watch(() => {
      if (answers.now().some(([each, value]) => each === name && value.trim() !== ''))
        setWritten(true);
    });
  }, [isWritten, answers, name]);
  return isWritten;
};
