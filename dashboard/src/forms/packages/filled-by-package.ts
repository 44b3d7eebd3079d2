/**
 * What a package of support filled in, kept beside the answers in the tab, an entry for each question, so that it is known
 * what to take back. Apart from the filling in, which few forms come to. Pure.
 */
import { type Given, inComponent } from '../../kept/answers-given.ts';

export const filledName = (key: string): string => inComponent(key, 'packageFilled');

export const filledIn = ({ all }: Given, key: string): readonly string[] => all(filledName(key));
