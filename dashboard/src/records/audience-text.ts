/** Who sees a record, in the reader's words, from the table by which the API grants it. Pure. */
import { audienceName, viewersOf } from '#shared/domain/rights/audience';
import type { PledgeView } from '#shared/contract/records/record-views';

import type { Words } from '../i18n/words.ts';

type Viewers = PledgeView['seenBy'];

export const audienceText = (viewers: Viewers, { say }: Words): string =>
  say(`audience.${audienceName(viewers)}`);

/** Who sees a record in this state, once it was submitted. */
export const audienceIn = (state: keyof typeof viewersOf, words: Words): string =>
  audienceText([...viewersOf[state]], words);
