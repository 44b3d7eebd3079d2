/**
 * From the answers of an edit to the body that the API takes: what was changed and nothing else, so that whatever the
 * form does not show, or cannot show quite as it is stored, stays as it is. Pure.
 */
import type { RecordKind } from '#shared/domain/records/record';
import { isSameValue } from '#shared/domain/values/same-value';

import type { FieldProblem } from '../../api/problem.ts';
import {
  componentKeysName,
  type Entries,
  type Given,
  givenBy,
  inComponent,
} from '../../kept/answers-given.ts';
import { changedIn } from './asked-fields.ts';
import { componentFormFields, fieldsOf } from './field-table.ts';
import { componentOf, contactOf, contentOf, type AnswerFields } from './read-submission.ts';

const idAt = (given: Given, key: string): string => given.first(inComponent(key, 'id'));

const keysById = (given: Given): ReadonlyMap<string, string> =>
  new Map(given.all(componentKeysName).map((key) => [idAt(given, key), key]));

type Changed = { readonly key: string; readonly sent: AnswerFields };

const changedComponents = (began: Given, answers: Given): readonly Changed[] => {
  const before = keysById(began);
  return answers.all(componentKeysName).flatMap((key) => {
    const id = idAt(answers, key);
    const known = before.get(id);
    // One that the edit adds has no value yet that an absent field could keep.
    if (id === '' || known === undefined) return [{ key, sent: componentOf(answers, key) }];
    const changes = changedIn(
      componentFormFields,
      componentOf(began, known, 'edit'),
      componentOf(answers, key, 'edit'),
    );
    return Object.keys(changes).length > 0 ? [{ key, sent: { id, ...changes } }] : [];
  });
};

/** Null deletes what is stored. */
const contactChange = (began: Given, answers: Given): AnswerFields => {
  const [before, after] = [contactOf(began), contactOf(answers)];
  return isSameValue(before, after) ? {} : { contact: after ?? null };
};

export const editOf = (kind: RecordKind, began: Entries, answers: Given): AnswerFields => {
  const start = givenBy(began);
  const { components: _before, ...before } = contentOf(kind, start, 'edit');
  const { components: _after, ...after } = contentOf(kind, answers, 'edit');
  const components = changedComponents(start, answers).map(({ sent }) => sent);
  const stays = new Set(answers.all(componentKeysName).map((key) => idAt(answers, key)));
  const removed = [...keysById(start).keys()].filter((id) => id !== '' && !stays.has(id));
  return {
    ...changedIn(fieldsOf(kind), before, after),
    ...(components.length > 0 && { components }),
    ...(removed.length > 0 && { removed }),
    ...contactChange(start, answers),
  };
};

/** The API names a component by its place in what was sent, or by its id where it was not sent; the form by its place on the page. */
export const placedOnPage = (
  problems: readonly FieldProblem[],
  began: Entries,
  answers: Given,
): readonly FieldProblem[] => {
  const start = givenBy(began);
  const changed = changedComponents(start, answers).map(({ key }) => key);
  const sent = changed.length > 0 ? changed : start.all(componentKeysName);
  const onPage = answers.all(componentKeysName);
  const byId = keysById(answers);
  return problems.map((problem) => {
    const [, root, name = '', ...rest] = problem.pointer.split('/');
    if (root !== 'components' || name === '') return problem;
    const key = /^\d+$/.test(name) ? sent[Number(name)] : byId.get(name);
    const place = key === undefined ? -1 : onPage.indexOf(key);
    return { ...problem, pointer: ['', root, place < 0 ? name : String(place), ...rest].join('/') };
  });
};
