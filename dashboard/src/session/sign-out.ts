/** Leaves nothing of its reader in any tab: whoever uses one next is somebody else, whatever the issuer answers. */
import type { AnswersStore, Unsent } from '../kept/answers-store.ts';
import type { OtherTabs } from '../sign-in/other-tabs.ts';
import type { SignIn } from '../sign-in/sign-in-ways.ts';

type Leaving<Way extends keyof SignIn> = {
  readonly answers: Pick<AnswersStore, 'dropAll'>;
  readonly signIn: Pick<SignIn, Way>;
};

/** What a sign-out would delete. */
export type Lost = { readonly here: readonly Unsent[]; readonly elsewhere: boolean };

/** Undefined where nothing would be lost. */
export const lostBySigningOut = async ({
  answers,
  otherTabs,
}: {
  readonly answers: Pick<AnswersStore, 'unsent'>;
  readonly otherTabs: Pick<OtherTabs, 'hasUnsent'>;
}): Promise<Lost | undefined> => {
  const here = answers.unsent();
  const elsewhere = await otherTabs.hasUnsent();
  return here.length > 0 || elsewhere ? { here, elsewhere } : undefined;
};

export const endSession = ({
  answers,
  signIn,
  otherTabs,
}: Leaving<'end'> & { readonly otherTabs: Pick<OtherTabs, 'tellSignedOut'> }): Promise<void> => {
  answers.dropAll();
  otherTabs.tellSignedOut();
  return signIn.end();
};

/** Where another tab has said so: it tells the issuer, too. */
export const endSessionHere = ({ answers, signIn }: Leaving<'forget'>): Promise<void> => {
  answers.dropAll();
  return signIn.forget();
};
