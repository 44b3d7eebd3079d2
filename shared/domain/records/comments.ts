/**
 * What people say to each other beside a record, in two circles that do not read each other: those of its party, and those
 * who work with it outside of it (the Secretariat, bureaus and country offices). No version of the record moves by it.
 */
import type { Role } from '../parties/role.ts';
import type { RecordKind } from './record.ts';

export const commentCircles = ['party', 'staff'] as const;
export type CommentCircle = (typeof commentCircles)[number];

type Author = {
  readonly sub: string;
  readonly role: Role;
  readonly partyId: string | null;
};

export type RecordComment = { readonly id: string; readonly by: Author; readonly at: string };

/** Who said something and when, as it is audited. The words lie beside it, so that they can be erased. */
export type CommentThread = {
  readonly id: string;
  /** 0 as long as nothing was said. */
  readonly version: number;
  /** How many were ever written, so that none has the name of one that was erased. */
  readonly written: number;
  readonly comments: readonly RecordComment[];
  readonly updatedAt: string;
};

/** By the names of comments. */
export type CommentTexts = Readonly<Record<string, string>>;

export type Commented = { readonly thread: CommentThread; readonly texts: CommentTexts };

/** As many as fit into one item, however long they are. */
export const mostComments = 60;
export const longestComment = 1000;

type ThreadOf = {
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly circle: CommentCircle;
};

export const threadId = ({ kind, recordId, circle }: ThreadOf): string =>
  `${kind}-${recordId}-${circle}`;

/** Undefined for what names no thread. */
export const threadNamed = (id: string): ThreadOf | undefined => {
  const [kind, recordId, circle] = id.split('-');
  const isKind = kind === 'pledge' || kind === 'offer';
  const isCircle = circle === 'party' || circle === 'staff';
  return isKind && isCircle && recordId ? { kind, recordId, circle } : undefined;
};

type NameOfComment = { readonly circle: CommentCircle; readonly id: string };

/** What a comment is called outside of its thread: each circle counts its own, and one person may have spoken in both. */
export const commentName = ({ circle, id }: NameOfComment): string => `${circle}-${id}`;

export const commentNameForm = /^(?:party|staff)-c[1-9]\d{0,8}$/;

export const commentNamed = (name: string): NameOfComment => {
  const [circle, id = ''] = name.split('-');
  return { circle: circle === 'party' ? 'party' : 'staff', id };
};

/** In which circle somebody speaks and reads; none for whoever reads no record. */
export const circleOf = (role: Role): CommentCircle | undefined => {
  if (role === 'representative') return 'party';
  return role === 'administrator' ? undefined : 'staff';
};

export const silentThread = (id: string): Commented => ({
  thread: { id, version: 0, written: 0, comments: [], updatedAt: '' },
  texts: {},
});

/** The id of the one that was written last. */
export const latestComment = ({ written }: Pick<CommentThread, 'written'>): string => `c${written}`;

export const withComment = (
  { thread, texts }: Commented,
  said: Omit<RecordComment, 'id'> & { readonly text: string },
): Commented => {
  const { text, ...comment } = said;
  const written = thread.written + 1;
  const id = latestComment({ written });
  return {
    thread: {
      ...thread,
      version: thread.version + 1,
      written,
      comments: [...thread.comments, { ...comment, id }],
      updatedAt: comment.at,
    },
    texts: { ...texts, [id]: text },
  };
};

type Written = { readonly id: string; readonly sub: string };

const isWrittenBy = ({ comments }: CommentThread, { id, sub }: Written): boolean =>
  comments.some((each) => each.id === id && each.by.sub === sub);

/** Undefined where nobody of that name said anything that stands. */
export const withoutComment = (
  { thread, texts }: Commented,
  { id, sub, now }: Written & { readonly now: string },
): Commented | undefined => {
  if (!isWrittenBy(thread, { id, sub })) return undefined;
  const { [id]: _erased, ...kept } = texts;
  return {
    thread: {
      ...thread,
      version: thread.version + 1,
      comments: thread.comments.filter((each) => each.id !== id),
      updatedAt: now,
    },
    texts: kept,
  };
};
