/** Under which what is typed for a step is kept: by it the page is found on which it stands. */
export type StepName = `step-${string}`;
