/** Where a client finds an engine; every call has a time-out, so that nothing can hang. */
export interface Endpoint {
  readonly region: string;
  readonly endpoint: string;
}

/** Longer than the longest poll of a queue, and than a busy machine keeps an engine waiting for its turn. */
const TIMEOUT_MS = 10_000;

export function clientOptions({ region, endpoint }: Endpoint) {
  return {
    region,
    endpoint,
    credentials: localCredentials,
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: TIMEOUT_MS,
      requestTimeout: TIMEOUT_MS,
      throwOnRequestTimeout: true,
    },
  };
}

const localCredentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** The environment that Lambda gives every function, with the standard variables that lead clients to the engines. */
export function functionEnvironment(engines: {
  readonly region: string;
  readonly dynamodbUrl: string;
  readonly sqsUrl: string;
  readonly mailUrl: string;
}): Record<string, string> {
  return {
    AWS_REGION: engines.region,
    AWS_DEFAULT_REGION: engines.region,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: engines.dynamodbUrl,
    AWS_ENDPOINT_URL_SQS: engines.sqsUrl,
    AWS_ENDPOINT_URL_SESV2: engines.mailUrl,
    AWS_EC2_METADATA_DISABLED: 'true',
    TZ: ':UTC',
  };
}
