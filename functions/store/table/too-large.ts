/** How much one write may keep: far less than DynamoDB takes, so that whatever is read or written with it still fits. */
import type { Refusal } from '#shared/domain/refusal';

import type { Action } from '../../table.ts';

/**
 * As many as DynamoDB takes in one transaction. The largest are steps of a match of many legs: for each end its META, its entry of
 * the audit, its version before, its rows and postings, and its public item.
 */
const mostActions = 100;

const most = { characters: 100 * 1024, bytes: 190 * 1024 } as const;

/**
 * A draft keeps what was sent beside what is finished of it, as does the answer that shows it. Each is measured by itself,
 * so that whatever a record may say can be saved as a draft; both together stay below the 400 KB of an item.
 */
const partsOf = (item: object): readonly string[] => {
  const whole = JSON.stringify(item);
  if (!whole.includes('"unfinished"')) return [whole];
  const apart: string[] = [];
  const rest = JSON.stringify(item, (field, value: unknown) => {
    if (field !== 'unfinished' || value === undefined) return value;
    apart.push(JSON.stringify(value));
    return undefined;
  });
  return [rest, ...apart];
};

const isPartTooLarge = (part: string): boolean =>
  part.length > most.characters || Buffer.byteLength(part) > most.bytes;

export const tooLarge = (
  actions: readonly Action[],
  detail = 'This record is too large to be kept whole. Shorten its texts, or divide it.',
): Refusal | undefined => {
  const isTooLarge =
    actions.length > mostActions ||
    actions.some((action) => 'put' in action && partsOf(action.put).some(isPartTooLarge));
  return isTooLarge ? { kind: 'tooLarge', detail } : undefined;
};
