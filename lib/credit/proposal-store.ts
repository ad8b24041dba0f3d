import {
  ConditionalCheckFailedException,
  PutItemCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Telling } from '../alerts/alert-life.ts';
import { storedTelling } from '../alerts/alert-life-schema.ts';
import { get, type Row, type Table, toItem } from '../platform/dynamo.ts';
import { listedAfter, listedAs, type Page } from '../platform/listing.ts';
import { type Key, table as keys } from '../platform/table.ts';
import { proposalKey } from './credit-keys.ts';
import type { Proposal } from './proposal.ts';

const storedProposal: z.ZodMiniType<Proposal> = z.object({
  proposalId: z.string(),
  customerId: z.string(),
  currency: z.string(),
  limitBefore: z.int(),
  limit: z.int(),
  askedBy: z.string(),
  askedAt: z.string(),
  reasons: z.array(z.string()),
  counterfactual: z.optional(z.string()),
  score: z.optional(z.number()),
  expiresAt: z.string(),
  told: z.optional(storedTelling),
});

export function proposalIn(row: Row): Proposal {
  return storedProposal.parse(row);
}

/** The open proposal of a customer; one that has lapsed may still be there. */
export async function getProposal(table: Table, customerId: string): Promise<Proposal | undefined> {
  const row = await get(table, proposalKey(customerId));
  return row && proposalIn(row);
}

/** Open proposals of all customers, by customer. */
export function proposalsAfter(table: Table, after: string, limit: number): Promise<Page<Proposal>> {
  return listedAfter(table, 'creditProposals', after, limit, proposalIn);
}

function proposalRow(proposal: Proposal): Key & Row {
  const { customerId } = proposal;
  return { ...proposalKey(customerId), ...proposal, ...listedAs('creditProposals', customerId) };
}

/** @param replaces the proposal that it takes the place of; there must be none where it is undefined */
export function proposalWrite(
  table: Table,
  proposal: Proposal,
  replaces: Proposal | undefined,
): TransactWriteItem {
  return { Put: { TableName: table.name, Item: toItem(proposalRow(proposal)), ...still(replaces) } };
}

/** Takes a proposal away, on condition that it is still the open one. */
export function proposalRemoval(table: Table, proposal: Proposal): TransactWriteItem {
  const Key = toItem(proposalKey(proposal.customerId));
  return { Delete: { TableName: table.name, Key, ...still(proposal) } };
}

/** Notes what a mail told of a proposal; nothing where it was decided or replaced meanwhile. */
export async function noteProposalTold(table: Table, proposal: Proposal, told: Telling): Promise<void> {
  const Item = toItem(proposalRow({ ...proposal, told }));
  try {
    await table.client.send(new PutItemCommand({ TableName: table.name, Item, ...still(proposal) }));
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
}

function still(proposal: Proposal | undefined) {
  return proposal
    ? {
        ConditionExpression: 'proposalId = :proposalId',
        ExpressionAttributeValues: toItem({ ':proposalId': proposal.proposalId }),
      }
    : { ConditionExpression: `attribute_not_exists(${keys.partitionKey})` };
}
