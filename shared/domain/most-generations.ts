/** The active one, one for rollback and one that is built: every change is worked into each. */
export const mostGenerations = 3;
