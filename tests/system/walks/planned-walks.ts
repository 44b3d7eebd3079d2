/** Who walks from where, by a seed: every persona in English and in Arabic, and what only a few ways lead to is begun with. */
import type { Somebody } from '#tests/support/visitor';

import type { WalkedWorld } from './walked-world.ts';
import type { PlannedWalk } from './walk.ts';

type Beginning = Pick<PlannedWalk, 'persona' | 'first'> & { readonly at: string };

const signedIn = ['signIn'] as const;

const beginningsIn = ({ draftForm }: WalkedWorld): readonly Beginning[] =>
  [
    {
      persona: 'focal-point',
      at: draftForm,
      first: [
        signedIn,
        ['type', /^title$/],
        ['pressAtOldVersion'],
        ['type', /^title$/],
        ['switchLanguage'],
        ['reload'],
        ['follow', /./],
        ['goBack'],
      ],
    },
    {
      persona: 'secretariat',
      at: '/?scope=all',
      first: [signedIn, ['scrollDown'], ['scrollDown']],
    },
    { persona: null, at: '/records', first: [['choose'], ['openAgain']] },
    {
      persona: 'stakeholder',
      at: '/offers/new',
      first: [signedIn, ['pressOffline']],
    },
    { persona: 'reader', at: '/records', first: [signedIn, ['signOut']] },
    { persona: 'reporting-officer', at: '/reports', first: [signedIn] },
  ] satisfies readonly (Beginning & { readonly persona: Somebody | null })[];

/** @param seed 1 and up: neighbouring seeds are other people, and every other round is in Arabic. */
export const plannedWalk = (world: WalkedWorld, seed: number, actions: number): PlannedWalk => {
  const beginnings = beginningsIn(world);
  const beginning = beginnings[seed % beginnings.length];
  if (!beginning) throw new Error('There is no way to begin');
  const { at, ...others } = beginning;
  const isArabic = Math.floor(seed / beginnings.length) % 2 === seed % 2;
  return { seed, actions, address: `/${isArabic ? 'ar' : 'en'}${at}`, ...others };
};
