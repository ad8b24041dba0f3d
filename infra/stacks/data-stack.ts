import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { FactsTable } from '../constructs/facts-table.ts';
import { MailSender } from '../constructs/mail-sender.ts';
import type { TokenIssuer } from '../constructs/token-issuer.ts';
import { UserPoolIssuer } from '../constructs/user-pool-issuer.ts';
import type { StageSettings } from '../stages.ts';

interface DataStackProps extends StackProps {
  readonly stage: string;
  readonly settings: StageSettings;
}

/** What would be lost with its stack: the table, the credentials of the callers, the verified sender. */
export class DataStack extends Stack {
  readonly table: FactsTable;
  readonly issuer: TokenIssuer;
  readonly mailSender: MailSender;

  constructor(scope: Construct, id: string, { stage, settings, ...props }: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: settings.keepData });
    this.table = new FactsTable(this, 'Facts', { keep: settings.keepData });
    this.issuer =
      settings.tokenIssuer ??
      new UserPoolIssuer(this, 'Issuer', {
        domainPrefix: `backhaul-${stage}`,
        clients: settings.clients,
        keep: settings.keepData,
      });
    this.mailSender = new MailSender(this, 'MailSender', settings.mailSender);
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
  }
}
