/** The synthesised template as plain data: what the local runtime honours of it, and nothing else. */

export type KeySchema = readonly {
  readonly AttributeName: string;
  readonly KeyType: 'HASH' | 'RANGE';
}[];

export type TableDefinition = {
  readonly name: string;
  readonly attributes: readonly {
    readonly AttributeName: string;
    readonly AttributeType: 'S' | 'N' | 'B';
  }[];
  readonly keySchema: KeySchema;
  readonly indexes: readonly {
    readonly IndexName: string;
    readonly KeySchema: KeySchema;
    readonly Projection: {
      readonly ProjectionType?: 'ALL' | 'KEYS_ONLY' | 'INCLUDE';
      readonly NonKeyAttributes?: readonly string[];
    };
  }[];
  readonly streamView: 'KEYS_ONLY' | 'NEW_IMAGE' | 'OLD_IMAGE' | 'NEW_AND_OLD_IMAGES' | undefined;
  readonly timeToLiveAttribute: string | undefined;
};

export type FunctionDefinition = {
  /** As AWS_LAMBDA_FUNCTION_NAME says it. */
  readonly name: string;
  /** For people and log files: the id that the CDK app gave. */
  readonly label: string;
  readonly directory: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly reservedConcurrency: number | undefined;
};

export type JwtAuthorizer = { readonly issuer: string; readonly audience: readonly string[] };

export type RouteDefinition = {
  readonly method: string;
  readonly path: string;
  readonly functionName: string;
  readonly authorizer: JwtAuthorizer | undefined;
  readonly scopes: readonly string[];
  readonly timeoutMilliseconds: number;
};

export type CorsDefinition = {
  readonly allowOrigins: readonly string[];
  readonly allowMethods: readonly string[];
  readonly allowHeaders: readonly string[];
  readonly exposeHeaders: readonly string[];
  readonly allowCredentials: boolean;
  readonly maxAgeSeconds: number | undefined;
};

export type EventSourceDefinition = {
  readonly tableName: string;
  readonly functionName: string;
  readonly batchSize: number;
  readonly batchWindowSeconds: number;
  readonly bisectOnError: boolean;
  readonly reportsItemFailures: boolean;
  /** -1: until the record is too old. */
  readonly retryAttempts: number;
  /** -1: for ever. */
  readonly maxRecordAgeSeconds: number;
  readonly startingPosition: 'TRIM_HORIZON' | 'LATEST';
  /** Event patterns of which one must match; none lets everything through. */
  readonly filters: readonly unknown[];
  readonly onFailure: string | undefined;
};

export type ScheduleDefinition = {
  readonly functionName: string;
  readonly everySeconds: number;
  readonly event: string;
};

/** One upload to the dashboard's bucket. */
export type Deployment = {
  readonly directories: readonly {
    readonly path: string;
    readonly replacements: Readonly<Record<string, string>>;
  }[];
  readonly exclude: readonly string[];
  readonly include: readonly string[];
  readonly cacheControl: string | undefined;
};

/** What CloudFront adds: the first behaviour whose pattern fits the path decides. */
export type Behaviour = {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What runs on a request before anything else is decided: JavaScript of CloudFront. */
  readonly onRequest: string | undefined;
  /** What the origin is told besides. */
  readonly originHeaders: Readonly<Record<string, string>>;
};

export type LocalTemplate = {
  /** How long files are kept that are written for somebody. */
  readonly keptFileDays: number;
  readonly tables: readonly TableDefinition[];
  readonly functions: readonly FunctionDefinition[];
  readonly routes: readonly RouteDefinition[];
  readonly cors: CorsDefinition | undefined;
  readonly eventSources: readonly EventSourceDefinition[];
  readonly schedules: readonly ScheduleDefinition[];
  /** The function that words the mails of the user pool. */
  readonly wordsMails: string | undefined;
  readonly deployments: readonly Deployment[];
  readonly behaviours: readonly Behaviour[];
};
