/** What stands in a part of a form as its reader sees it: the words of each question and of what was answered. */
export type ShownAnswer = {
  /** The names of the controls that ask. */
  readonly names: readonly string[];
  readonly question: string;
  readonly answers: readonly string[];
};

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const beside = '.field__optional, .field__hint, .field__error';

const textOf = (element: Element | null): string => {
  const copy = element?.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const each of copy.querySelectorAll(beside)) each.remove();
  return copy.textContent.replaceAll(/\s+/gu, ' ').trim();
};

const answerOf = (control: Control): string => {
  if (control instanceof HTMLSelectElement)
    return control.value === '' ? '' : textOf(control.selectedOptions[0] ?? null);
  if (!(control instanceof HTMLInputElement)) return control.value.trim();
  if (control.type === 'checkbox' || control.type === 'radio')
    return control.checked ? textOf(control.closest('label')) : '';
  if (control.type !== 'hidden') return control.value.trim();
  // A country that was chosen; what else is hidden is not asked.
  return textOf(control.closest('.chip')?.querySelector('bdi') ?? null);
};

const questionOf = (field: Element): string =>
  textOf(field.querySelector(':scope > legend, :scope > label'));

/** Each question that has an answer, once, in the order of the page. */
export const shownAnswers = (part: Element): readonly ShownAnswer[] => {
  const found = new Map<Element, { names: Set<string>; answers: string[] }>();
  for (const control of part.querySelectorAll<Control>('input, select, textarea')) {
    const field = control.closest('.field');
    const answer = answerOf(control);
    if (!field || answer === '') continue;
    const known = found.get(field) ?? { names: new Set(), answers: [] };
    known.names.add(control.name);
    known.answers.push(answer);
    found.set(field, known);
  }
  return [...found].map(([field, { names, answers }]) => ({
    names: [...names],
    question: questionOf(field),
    answers,
  }));
};
