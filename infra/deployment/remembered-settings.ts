/** Settings that were given to one deployment hold for the next ones: a colleague or a pipeline need not know them all. */

import { defaultWorld } from '../../shared/domain/world.ts';

export type GivenSettings = Readonly<Record<string, string>>;

export type SettingsChoice = {
  /** What this deployment was told. */
  readonly given: GivenSettings;
  /** What the one before was told, as it wrote it down in its outputs; undefined for the first. */
  readonly remembered: GivenSettings | undefined;
  /** Names that shall hold no longer. */
  readonly forgotten: readonly string[];
};

const worldOf = ({ world = defaultWorld }: GivenSettings): string => world;

/** A table is one world for ever, and every request to it would fail under another. */
const otherWorld = ({ given, remembered, forgotten }: SettingsChoice): string | undefined => {
  if (!remembered) return undefined;
  const wanted = forgotten.includes('world') ? defaultWorld : worldOf({ ...remembered, ...given });
  return wanted === worldOf(remembered)
    ? undefined
    : `What is deployed is of the world ${worldOf(remembered)} for ever. Deploy ${wanted} into another account or region.`;
};

/** The settings of this deployment, or why there can be none. */
export const settingsOf = (
  choice: SettingsChoice,
): { readonly settings: GivenSettings } | { readonly refused: string } => {
  const { given, remembered = {}, forgotten } = choice;
  const other = otherWorld(choice);
  if (other !== undefined) return { refused: other };
  const unknown = forgotten.filter((name) => !(name in remembered));
  if (unknown.length > 0)
    return { refused: `No deployment remembers ${unknown.join(', ')}: nothing to forget.` };
  const both = forgotten.filter((name) => name in given);
  if (both.length > 0) return { refused: `${both.join(', ')}: either give it or forget it.` };
  const kept = Object.entries(remembered).filter(([name]) => !forgotten.includes(name));
  return { settings: { ...Object.fromEntries(kept), ...given } };
};

/** `name=value` words of a command line, in order; later ones win. */
export const givenIn = (words: readonly string[]): GivenSettings =>
  Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=');
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );

export const contextArguments = (settings: GivenSettings): readonly string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
