/** The forum that pledges are reported to next. Pure: the day is given. */
import { type Edition, editions } from '#shared/vocabulary/editions';

import { lastDayOf } from '../values/days-of-date.ts';

/** @param today `YYYY-MM-DD`; undefined where no later forum is set. */
export const nextForum = (today: string): Edition | undefined =>
  editions.find(({ forum, end }) => forum === true && lastDayOf(end) >= today);
