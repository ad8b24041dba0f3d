import { CfnOutput, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { StageSettings } from '../stages.ts';

/** The verified sender of every mail. */
export class MailSender extends Construct {
  readonly #address: string;
  readonly #identity: EmailIdentity;

  constructor(scope: Construct, id: string, { address, verify }: StageSettings['mailSender']) {
    super(scope, id);
    const domain = address.slice(address.indexOf('@') + 1);
    this.#address = address;
    this.#identity = new EmailIdentity(this, 'Identity', {
      identity: verify === 'domain' ? Identity.domain(domain) : Identity.email(address),
    });
    if (verify === 'domain') this.#outputDnsRecords();
  }

  /** Tells a function the sender's address and lets it write as that address, of the domain or not, and no other. */
  bind(fn: LambdaFunction): void {
    fn.addEnvironment('MAIL_SENDER', this.#address);
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        resources: [this.#identity.emailIdentityArn],
        conditions: { StringEquals: { 'ses:FromAddress': this.#address } },
      }),
    );
  }

  #outputDnsRecords(): void {
    for (const [index, { name, value }] of this.#identity.dkimRecords.entries()) {
      new CfnOutput(Stack.of(this), `MailDns${index + 1}`, {
        value: `${name} CNAME ${value}`,
        description: 'DNS record by which the domain allows these mails',
      });
    }
  }
}
