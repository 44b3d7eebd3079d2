/** What a record says in the update form of the Global Refugee Forum: one stage and one text for the whole of it. */

type Reported = {
  readonly id: string;
  readonly part?: string | undefined;
  readonly stage: string | null;
  readonly progressOn?: string | undefined;
  readonly progressText?: string | undefined;
};

export const forumStandings = ['updated', 'confirmed_unchanged', 'no_update'] as const;

/** Apart from the stages: that nothing changed since is said last of all, and that nobody said anything is no stage. */
export type ForumStanding = (typeof forumStandings)[number];

export type ForumUpdate = {
  readonly stage: string | null;
  readonly text: string;
  /** The latest day that a component was reported on. */
  readonly reportedOn: string | null;
  readonly standing: ForumStanding;
};

/** The form takes one: that of all components where they agree. Where they do not, something is under way. */
const stageOf = (components: readonly Reported[]): string | null => {
  const stages = new Set(components.map(({ stage }) => stage));
  const [only = null] = stages;
  if (stages.size <= 1) return only;
  return stages.has('in_progress') || stages.has('fulfilled') ? 'in_progress' : 'planning';
};

const textOf = (components: readonly Reported[]): string => {
  const said = components.filter(({ progressText }) => progressText !== undefined);
  if (components.length === 1) return said[0]?.progressText ?? '';
  return said.map(({ id, part, progressText }) => `${part ?? id}: ${progressText}`).join('\n');
};

/** What was reported, and that nothing changed: the later word stands. A report without a day may be the later one. */
export const forumStandingOf = (
  isReported: boolean,
  reportedOn: string | null,
  confirmedOn: string | null,
): ForumStanding => {
  if (confirmedOn === null) return isReported ? 'updated' : 'no_update';
  if (!isReported) return 'confirmed_unchanged';
  return reportedOn !== null && confirmedOn > reportedOn ? 'confirmed_unchanged' : 'updated';
};

export const forumUpdateOf = (
  components: readonly Reported[],
  confirmedOn: string | null,
): ForumUpdate => {
  const stage = stageOf(components);
  const text = textOf(components);
  const reportedOn =
    components
      .flatMap(({ progressOn }) => progressOn ?? [])
      .sort()
      .at(-1) ?? null;
  const isUpdated = stage !== null || text !== '';
  return { stage, text, reportedOn, standing: forumStandingOf(isUpdated, reportedOn, confirmedOn) };
};

/** In the order of the form: which pledge, its stage, what is said of it. */
export const formText = (pledge: string, stage: string, text: string): string =>
  [pledge, stage, text].filter((line) => line !== '').join('\n');
