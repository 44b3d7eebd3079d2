/** The local run signs in anybody as anyone, so it ends at once wherever it smells a deployment. */

const signsOfProduction = (
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  if (environment.AWS_LAMBDA_FUNCTION_NAME) return 'AWS_LAMBDA_FUNCTION_NAME is set';
  if (environment.AWS_EXECUTION_ENV) return 'AWS_EXECUTION_ENV is set';
  if (environment.NODE_ENV === 'production') return 'NODE_ENV is "production"';
  return undefined;
};

/** The sentence to print before ending, or undefined where a local run is right. */
export const refusalInProduction = (
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined => {
  const sign = signsOfProduction(environment);
  return (
    sign &&
    `npm start is for one person's own machine: anyone who reaches it may sign in as anyone. ` +
      `It does not start here because ${sign}. Unset it, or use npm run deploy.`
  );
};
