import { RemovalPolicy } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { table as schema } from '../../lib/platform/table.ts';

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/**
 * The one table, with the keys and indexes of lib/platform/table.ts. Its stream is the outbox: it carries keys only,
 * since the consumer reads what is stored anyway.
 */
export class FactsTable extends Table {
  constructor(scope: Construct, id: string, { keep }: { readonly keep: boolean }) {
    super(scope, id, {
      partitionKey: text(schema.partitionKey),
      sortKey: text(schema.sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.AWS_MANAGED,
      stream: StreamViewType.KEYS_ONLY,
      // As long as AWS allows, and so the longest that an erased person's data can survive in a backup.
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: keep,
      removalPolicy: keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const [indexName, index] of Object.entries(schema.indexes)) {
      this.addGlobalSecondaryIndex({
        indexName,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
        ...projection(index.include),
      });
    }
  }

  get streamArn(): string {
    if (!this.tableStreamArn) throw new Error('The facts table has no stream.');
    return this.tableStreamArn;
  }
}

function projection(include: 'all' | readonly string[]) {
  if (include === 'all') return { projectionType: ProjectionType.ALL };
  if (include.length === 0) return { projectionType: ProjectionType.KEYS_ONLY };
  return { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...include] };
}
