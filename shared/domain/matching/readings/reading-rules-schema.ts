/** Reading rules as a policy brings them. Apart, since pages load the rules and no schemas. */
import * as z from 'zod';

import { type ReadingRules, topicWeightNames } from './reading-rules.ts';

export const readingRulesSchema: z.ZodType<ReadingRules> = z.strictObject({
  topicWeights: z.enum(topicWeightNames),
  fullLikeness: z.int().min(1),
  tiedFrom: z.int().min(0).max(100),
});
