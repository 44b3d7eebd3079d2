/** What is kept and cannot be read keeps nothing beside it from its turn. */
import { UnreadableItem } from '#shared/domain/kept/unreadable-item';

/** Undefined where something cannot be read; all other faults are thrown. */
export const unlessUnreadable = async <Value>(
  work: () => Value | Promise<Value>,
  /** Where nobody else tells of it. */
  tell?: (fault: UnreadableItem) => void,
): Promise<Value | undefined> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UnreadableItem)) throw error;
    tell?.(error);
    return undefined;
  }
};
