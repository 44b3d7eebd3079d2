/** What the product on this machine is started with, and what whoever started it may ask of it. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import type { DataDirectory } from './data-directory.ts';
import type { Database } from './database/embedded-dynamodb.ts';
import type { PersonaName } from './sign-in/personas.ts';
import type { Stops } from './stops.ts';
import type { LocalTemplate } from './template/template-types.ts';
import type { WatchedFunctions } from './development/watched-functions.ts';

export type ProductSettings = {
  readonly data: DataDirectory;
  readonly port: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Gives the folder of the synthesised template. */
  readonly prepare: () => Promise<string>;
  /** Looks at the data before anything is served, and may fill it whole: true if it did. */
  readonly agree: (client: DynamoDBClient, template: LocalTemplate) => Promise<boolean>;
  /** For development: where pages are served instead of here, and functions that change while they run. */
  readonly development?: Development | undefined;
  /** Whether functions are started before anybody asks for them, so that people need not wait for any. */
  readonly warms: boolean;
  readonly stops: Stops;
  readonly say: (text: string) => void;
};

export type Development = {
  readonly pages: string;
  readonly watch: (functions: LocalTemplate['functions']) => Promise<WatchedFunctions>;
};

export type Product = {
  readonly url: string;
  /** Where people sign in. */
  readonly issuer: string;
  readonly tokenEndpoint: string;
  readonly statusEndpoint: string;
  readonly database: Database;
  readonly template: LocalTemplate;
  readonly token: (persona: PersonaName) => Promise<string>;
};
