/** What can be done about who is signed in. */
export type Completed = {
  /** The issuer's name of who signed in; undefined where it knew nobody and was not to ask. */
  readonly subject: string | undefined;
  /** The address to go on to. */
  readonly returnTo: string;
};

export type SignIn = {
  /** Leaves for the issuer; `returnTo` is the address to come back to. */
  readonly begin: (returnTo: string, language: string) => Promise<void>;
  /** Leaves for the issuer if somebody was signed in here, to come back without a question. Answers whether it left. */
  readonly resume: (returnTo: string) => Promise<boolean>;
  /** At /signed-in: takes the token. */
  readonly complete: () => Promise<Completed>;
  readonly token: () => Promise<string | undefined>;
  /** Gives the token up, in this tab alone. */
  readonly forget: () => Promise<void>;
  /** Signs out here and at the issuer; leaves the page. */
  readonly end: () => Promise<void>;
};

/** How long a page waits for the issuer before it is shown signed out. */
export const patienceWithIssuer = 4000;
