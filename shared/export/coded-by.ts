/** The codes of a row that its owner did not state, each with where it comes from. */
import { originOf } from '../domain/records/code-origin.ts';
import { codedValues, isStatedCode } from '../domain/fields/coded-fields.ts';
import { wordsCell } from './cells.ts';
import type { Exported } from './exported.ts';

export const codedBy = ({ record, component }: Exported): string => {
  const ofRow = `/components/${component.id}/`;
  const pairs = [...codedValues(record)].flatMap(([pointer, value]) => {
    const isOfRow = !pointer.startsWith('/components/') || pointer.startsWith(ofRow);
    const origin = originOf(record, pointer);
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    return isOfRow && origin !== 'owner' && isStatedCode(value) ? [`${name}=${origin}`] : [];
  });
  return wordsCell(pairs);
};
