/** What a component is about within its area: the sub-topics of the pledge text, and finer ones seen in real records. */
import type { AreaId } from './areas.ts';
import { idsOf } from './label.ts';
import type { IdOf, NonEmpty, Term } from './label.ts';
import { institutionTopics } from './topics-institutions.ts';
import { lawTopics } from './topics-laws.ts';
import { procedureTopics } from './topics-procedures.ts';
import { expertiseTopics } from './topics-expertise.ts';

const list = [
  ...institutionTopics,
  ...lawTopics,
  ...procedureTopics,
  ...expertiseTopics,
] as const satisfies readonly TopicTerm[];

/** `sub-topic` is stated by the pledge text; `finer` is our reading of real records. */
export type TopicTerm<Id extends string = string> = Term<Id> & {
  readonly area: AreaId;
  readonly level: 'sub-topic' | 'finer';
};
export type TopicId = IdOf<typeof list>;
export type Topic = TopicTerm<TopicId>;

export const topics: NonEmpty<Topic> = list;
export const topicIds = idsOf(topics);

export const topicsOfArea = (area: AreaId): readonly Topic[] =>
  topics.filter((topic) => topic.area === area);
