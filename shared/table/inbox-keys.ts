/** Keys of what people are told, by the screen and by mail. */
import type { Key } from './keys.ts';

/** What a party, the Secretariat or one person is told: under the event's own name, so that it is told once. */
export const inboxPartition = (reader: string): string => `INBOX#${reader}`;
export const inboxKey = (reader: string, id: string): Key => ({
  PK: inboxPartition(reader),
  SK: id,
});
/** What a person wants to be told by mail. */
export const mailChoicesKey = (sub: string): Key => ({ PK: `MAILCHOICES#${sub}`, SK: 'META' });
export const mailKey = (id: string): Key => ({ PK: `MAIL#${id}`, SK: 'META' });
/** That the digests of a day were put. */
export const digestRunKey = (rhythm: string, day: string): Key => ({
  PK: `MAIL#DIGEST#${rhythm}`,
  SK: day,
});
/** That a person has read an entry. */
export const inboxMarkKey = (sub: string, id: string): Key => ({ PK: `INBOXREAD#${sub}`, SK: id });
/** What a person follows, all of it. */
export const followingKey = (sub: string): Key => ({ PK: `FOLLOWING#${sub}`, SK: 'META' });
/** Who follows one thing. */
export const followersPartition = (topic: string): string => `FOLLOWERS#${topic}`;
export const followerKey = (topic: string, sub: string): Key => ({
  PK: followersPartition(topic),
  SK: sub,
});
/** News of which not all followers were told yet, and of which days the dates were put among them. */
export const newsPartition = 'NEWS';
export const newsKey = (id: string): Key => ({ PK: newsPartition, SK: id });
export const datesToldKey = (day: string): Key => ({ PK: 'NEWS#DATES', SK: day });
