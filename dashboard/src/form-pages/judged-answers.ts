/** What reads the answers of a form and tells what is wrong with them: needed once somebody goes on, so it comes beside the form. */
export { shownErrors } from '../forms/error-words.ts';
export { readForm } from '../forms/read-submission.ts';
