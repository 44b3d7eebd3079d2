/** What was said, as the party that said it and the Secretariat read it. */
import type { InterestView } from '#shared/contract/matches/interest-views';
import type { Interest } from '#shared/domain/matches/interest';

import { type Answer, etagOf } from '../../answer.ts';

export const interestView = ({ updatedAt: _kept, ...interest }: Interest): InterestView =>
  interest as InterestView;

export const interestAnswer = (interest: Interest): Answer => ({
  body: interestView(interest),
  headers: { etag: etagOf(interest.version) },
});
