/** How many of a thing a record may hold. Apart from the schemas, which no page loads. */

/** Components of a record: with four areas and nine places an edit stays within one transaction. */
export const mostComponents = 20;

export const mostConditions = 10;

export const longestCondition = 1000;
