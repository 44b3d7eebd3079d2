/** Settings that were given to one deployment hold for the next ones: a colleague or a pipeline need not know them all. */

export type GivenSettings = Readonly<Record<string, string>>;

export type Choice = {
  /** What this deployment was told. */
  readonly given: GivenSettings;
  /** What the one before was told, as it wrote it down in its outputs. */
  readonly remembered: GivenSettings;
  /** Names that shall hold no longer. */
  readonly forgotten: readonly string[];
};

/** The settings of this deployment, or why there can be none. */
export const settingsOf = ({
  given,
  remembered,
  forgotten,
}: Choice): { readonly settings: GivenSettings } | { readonly refused: string } => {
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
