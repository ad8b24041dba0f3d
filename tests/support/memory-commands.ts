import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';

/** The commands that lib/ sends, and their fields. A field that is not here is refused by name. */
const item = z.record(z.string(), z.custom<AttributeValue>());

const placeholders = {
  ExpressionAttributeNames: z.record(z.string(), z.string()).optional(),
  ExpressionAttributeValues: item.optional(),
};

const conditional = {
  ...placeholders,
  TableName: z.string(),
  ConditionExpression: z.string().optional(),
  ReturnValuesOnConditionCheckFailure: z.enum(['ALL_OLD', 'NONE']).optional(),
};

export const putInput = z.strictObject({ ...conditional, Item: item });

const updateInput = z.strictObject({ ...conditional, Key: item, UpdateExpression: z.string() });

export const transactionInput = z.strictObject({
  TransactItems: z
    .array(
      z
        .strictObject({ Put: putInput.optional(), Update: updateInput.optional() })
        .transform(({ Put, Update }, context) => {
          if (Put && !Update) return Put;
          if (Update && !Put) return Update;
          context.addIssue('an action is either a Put or an Update');
          return z.NEVER;
        }),
    )
    .min(1)
    .max(100),
});

export const getInput = z.strictObject({
  TableName: z.string(),
  Key: item,
  ConsistentRead: z.boolean().optional(),
});

export const queryInput = z.strictObject({
  ...placeholders,
  TableName: z.string(),
  IndexName: z.string().optional(),
  KeyConditionExpression: z.string(),
  ConsistentRead: z.boolean().optional(),
  ScanIndexForward: z.boolean().default(true),
});

export type Write = z.infer<typeof putInput> | z.infer<typeof updateInput>;
export type Get = z.infer<typeof getInput>;
export type Query = z.infer<typeof queryInput>;
