import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { partnerPrefix, type table as schema } from '../../lib/platform/table.ts';

export const callerActions = ['GetItem', 'PutItem'] as const;

/** How functions refer to the table. */
export type TableNames = Pick<ITable, 'tableName' | 'tableArn'>;

export interface TableAccess {
  /** Actions on the table itself; a transaction needs those of its parts. */
  readonly rows: readonly (
    | 'GetItem'
    | 'BatchGetItem'
    | 'PutItem'
    | 'UpdateItem'
    | 'DeleteItem'
    | 'ConditionCheckItem'
    | 'Query'
  )[];
  /** The only partitions in which it may do so, by how their keys begin. */
  readonly within?: string | readonly string[];
  /** May look up who calls, and lease tokens of their rate. */
  readonly callers?: true;
  /** Indexes that may be queried. */
  readonly queries?: readonly (keyof typeof schema.indexes)[];
}

/**
 * Tells a function the table's name and lets it do what `access` says, at once, so that neither is forgotten.
 * Written out, since the grants of CDK's Table always open every index.
 */
export function bindTable(fn: LambdaFunction, table: TableNames, access: TableAccess): void {
  fn.addEnvironment('TABLE_NAME', table.tableName);
  // Only in the partitions of partners: an intake function has no business with other rows beside its own.
  if (access.callers) fn.addToRolePolicy(rowsStatement(table, callerActions, partnerPrefix));
  if (access.rows.length > 0) fn.addToRolePolicy(rowsStatement(table, access.rows, access.within));
  const indexes = access.queries ?? [];
  if (indexes.length === 0) return;
  fn.addToRolePolicy(
    new PolicyStatement({
      actions: ['dynamodb:Query'],
      resources: indexes.map((index) => `${table.tableArn}/index/${index}`),
    }),
  );
}

function rowsStatement(
  table: TableNames,
  actions: readonly string[],
  within: string | readonly string[] | undefined,
): PolicyStatement {
  return new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.tableArn],
    ...(within === undefined
      ? {}
      : { conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': patternsOf(within) } } }),
  });
}

function patternsOf(within: string | readonly string[]): string[] {
  return [within].flat().map((prefix) => `${prefix}*`);
}
