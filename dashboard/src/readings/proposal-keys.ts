/** The keys of proposals: digits in any script, then letters, wherever they lie on the keyboard. Pure. */
import { plainNumerals } from '#shared/domain/values/written';

/** Without those that go to another record. */
const keys = '123456789abcdefghi';

/** Undefined for those beyond: they are ticked by Tab and the space bar. */
export const keyAt = (index: number): string | undefined => keys[index];

export type PressedKey = {
  readonly key: string;
  /** The place of the key, whatever is written on it. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** What was pressed, as a Latin letter or digit or by its name. */
export const plainKey = ({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
}: PressedKey): string | undefined => {
  if (ctrlKey || metaKey || altKey) return undefined;
  const plain = plainNumerals(key).toLowerCase();
  if (/^[0-9a-z]$/u.test(plain) || key.length > 1) return plain;
  const [, placed] = /^(?:Digit|Numpad|Key)([0-9A-Z])$/u.exec(code) ?? [];
  return placed?.toLowerCase();
};

export const indexOfKey = (pressed: PressedKey): number => {
  const key = plainKey(pressed);
  return key?.length === 1 ? keys.indexOf(key) : -1;
};
