import { type AttributeValue, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

/** The least that a function can do that writes to DynamoDB: what order intake is measured against. */
const client = new DynamoDBClient({});

export const handler = async (Item: Record<string, AttributeValue>): Promise<object> => {
  await client.send(new PutItemCommand({ TableName: process.env['TABLE_NAME'], Item }));
  return { statusCode: 201 };
};
