/** What a deployed stack tells of itself. Asked with the operator's own AWS credentials. */
import {
  CloudFormationClient,
  CloudFormationServiceException,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';

export type Outputs = Readonly<Record<string, string>>;

/** Undefined where there is no such stack yet; any other failure is thrown, so that no setting is lost over it. */
export type ReadOutputs = (stack: string) => Promise<Outputs | undefined>;

const isAbsent = (error: unknown): boolean =>
  error instanceof CloudFormationServiceException &&
  error.name === 'ValidationError' &&
  /does not exist/.test(error.message);

export const createReadOutputs =
  (client = new CloudFormationClient({})): ReadOutputs =>
  async (stack) => {
    try {
      const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: stack }));
      const outputs = Stacks?.[0]?.Outputs ?? [];
      return Object.fromEntries(
        outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
      );
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  };
