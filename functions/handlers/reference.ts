/** What never changes between deployments: the vocabularies, the API's description, and that it answers. */
import { ok, type Result } from '#shared/domain/result';
import type { Refusal } from '#shared/domain/refusal';

import { calendarText } from '#shared/report/calendar';
import { forumDates, updateRounds } from '#shared/vocabulary/forum-dates';
import type { Language } from '#shared/vocabulary/label';

import type { Answer } from '../answer.ts';

export const readHealth = async (): Promise<Result<Answer, Refusal>> =>
  ok({ body: { status: 'ok' } });

export const readVocabulary =
  (vocabularies: Readonly<Record<string, readonly unknown[]>>) =>
  async (): Promise<Result<Answer, Refusal>> =>
    ok({ body: vocabularies });

export const readCalendar = async (): Promise<Result<Answer, Refusal>> =>
  ok({ body: { dates: forumDates, updates: updateRounds } });

type CalendarAsked = { readonly query: { readonly language: Language } };

export const readCalendarFile = async ({
  query,
}: CalendarAsked): Promise<Result<Answer, Refusal>> =>
  ok({
    file: {
      content: calendarText(query.language),
      type: 'text/calendar; charset=utf-8',
      name: 'acsg-forum-dates.ics',
    },
  });

export const readOpenApi = (description: object) => async (): Promise<Result<Answer, Refusal>> =>
  ok({ file: { content: JSON.stringify(description), type: 'application/json; charset=utf-8' } });
