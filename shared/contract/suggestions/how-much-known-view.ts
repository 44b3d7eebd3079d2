/** How many parts of a score rest on something stated, beside a score whose parts are not answered one by one. */
import * as z from 'zod';

export const howMuchKnownShape = {
  known: z.int().min(0).describe('How many parts of the score rest on something stated.'),
  ofParts: z.int().min(0).describe('How many parts the score has.'),
};
