/**
 * Takes the place of `@aws-sdk/middleware-endpoint-discovery` in the bundles. DynamoDB's endpoint follows from the region:
 * no command of the client discovers one, yet the client makes a cache for those that might.
 */
export const resolveEndpointDiscoveryConfig = <Config>(config: Config): Config => config;

/** The names are those that the SDK's client imports. */
export const NODE_ENDPOINT_DISCOVERY_CONFIG_OPTIONS = {
  environmentVariableSelector: () => undefined,
  configFileSelector: () => undefined,
  default: undefined,
};
