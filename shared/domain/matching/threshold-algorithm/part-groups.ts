/**
 * The parts that are judged once for a class of offers, which give alike, or for a setting, in which they give: what
 * they look at, in one word or number.
 */
import type { ComponentFeatures, RecordFeatures } from '../features.ts';
import type { Looks } from '../parts/part.ts';
import { type PartId, partIds, parts } from '../parts/parts.ts';
import { setKey } from './feature-codes.ts';
import type { FeatureNumbers } from './feature-numbers.ts';

type PartOf<With> = {
  readonly [Part in PartId]: (typeof parts)[Part]['judged']['with'] extends With ? Part : never;
}[PartId];

export type ClassPart = PartOf<'class'>;
export type SettingPart = PartOf<'setting'>;
export type CodedPart = ClassPart | SettingPart;

const partsJudged = <With extends string>(judgedWith: With): readonly PartOf<With>[] =>
  partIds.filter((part): part is PartOf<With> => parts[part].judged.with === judgedWith);

export const classParts = partsJudged('class');
export const settingParts = partsJudged('setting');

/** The same for each part, under its name. */
export const forParts = <Part extends PartId, Value>(
  some: readonly Part[],
  make: (part: Part) => Value,
): Readonly<Record<Part, Value>> =>
  Object.fromEntries(some.map((part) => [part, make(part)])) as Record<Part, Value>;

type LookedAt = Readonly<Record<string, unknown>>;

const lookedAt = ({ of }: Looks, record: RecordFeatures, component: ComponentFeatures): LookedAt =>
  of === 'component' ? component : record;

const setIn = (features: LookedAt, name: string): readonly string[] =>
  features[name] as readonly string[];

const wordIn = (features: LookedAt, name: string): string | null => features[name] as string | null;

/** Equal texts for what earns the same. @param reads whether the policy reads prose. */
export const keyOf = (
  part: CodedPart,
  record: RecordFeatures,
  component: ComponentFeatures,
  reads: boolean,
) => {
  const looks: Looks = parts[part].judged.looksAt;
  const features = lookedAt(looks, record, component);
  return [
    ...(reads && looks.read ? [looks.read(record, component)] : []),
    ...(looks.sets ?? []).map((name) => setKey(setIn(features, name))),
    ...(looks.words ?? []).map((name) => String(wordIn(features, name))),
  ].join('/');
};

/** Equal numbers for what earns the same, among numbers that were made together. */
export const numberOf = (
  part: CodedPart,
  { setOf, wordOf, pairOf }: FeatureNumbers,
  reads: boolean,
) => {
  const looks: Looks = parts[part].judged.looksAt;
  // What is read of topics and support is another in nearly every record: with each entry then, and in no class.
  if (reads && parts[part].judged.with === 'class') return () => 0;
  const [sets, words] = [looks.sets ?? [], looks.words ?? []];
  return (record: RecordFeatures, component: ComponentFeatures): number => {
    const features = lookedAt(looks, record, component);
    let number = 0;
    let isFirst = true;
    const add = (next: number): void => {
      number = isFirst ? next : pairOf(number, next);
      isFirst = false;
    };
    for (const name of sets) add(setOf(setIn(features, name)));
    for (const name of words) add(wordOf(wordIn(features, name)));
    if (reads && looks.read) add(wordOf(looks.read(record, component)));
    return number;
  };
};
