import type { TestProject } from 'vitest/node';
import { startDynamoDb } from '../../infra/local/engines/dynamodb.ts';
import { synthesise } from '../../infra/local/synthesise.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the synthesised dev stage: what the engines of the tests are built from. */
    assembly: string;
    dynamodbUrl: string;
  }
}

/** Once for all tests: the template is synthesised and DynamoDB Local started; every test file makes its own table. */
export default async function setup(project: TestProject) {
  const [assembly, dynamodb] = await Promise.all([synthesise(), startDynamoDb()]);
  project.provide('assembly', assembly.folder);
  project.provide('dynamodbUrl', dynamodb.url);
  return async () => {
    await dynamodb.stop();
    await assembly.stop();
  };
}
