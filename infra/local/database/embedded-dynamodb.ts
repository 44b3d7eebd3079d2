/** The database of a local run: embedded, its data in a file, or the one that DYNAMODB_ENDPOINT names. */

import { findDynoxide } from './dynoxide-binary.ts';
import { startDatabase } from './database-process.ts';
import { LOCAL_REGION } from '../template/local-values.ts';

export type Database = {
  readonly endpoint: string;
  /** Undefined for a database that somebody else runs. */
  readonly file: string | undefined;
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  readonly stop: () => Promise<void>;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** An embedded database checks no signature, but SDKs sign nothing without these. */
const dummyCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

const credentialsIn = (environment: Environment): Database['credentials'] => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = environment;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return dummyCredentials;
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  };
};

const external = (endpoint: string, environment: Environment): Database => ({
  endpoint,
  file: undefined,
  region: environment.AWS_REGION ?? LOCAL_REGION,
  credentials: credentialsIn(environment),
  stop: async () => undefined,
});

type Settings = {
  readonly file: string;
  readonly environment: Environment;
  readonly log: (text: string) => void;
  readonly onCrash: () => void;
};

export const openDatabase = async (settings: Settings): Promise<Database> => {
  const { file, environment, log, onCrash } = settings;
  if (environment.DYNAMODB_ENDPOINT) return external(environment.DYNAMODB_ENDPOINT, environment);
  const binary = findDynoxide(environment);
  const { endpoint, stop } = await startDatabase({ binary, file, log, onCrash });
  return { endpoint, file, region: LOCAL_REGION, credentials: dummyCredentials, stop };
};
