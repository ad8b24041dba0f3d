import { CfnOutput, Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import {
  ConfigurationSet,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
} from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { StageSettings } from '../stages.ts';

/** The verified sender of every mail. What becomes of its mails is told to EventBridge. */
export class MailSender extends Construct {
  readonly #feedback: ConfigurationSet;
  readonly #address: string;
  readonly #identity: EmailIdentity;

  constructor(scope: Construct, id: string, { address, verify }: StageSettings['mailSender']) {
    super(scope, id);
    const domain = address.slice(address.indexOf('@') + 1);
    this.#address = address;
    this.#feedback = new ConfigurationSet(this, 'Feedback', {
      // Ours is the one list of dead addresses: SES's own would keep one that staff have lifted.
      disableSuppressionList: true,
    });
    this.#feedback.addEventDestination('EventBridge', {
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT],
    });
    this.#identity = new EmailIdentity(this, 'Identity', {
      configurationSet: this.#feedback,
      identity: verify === 'domain' ? Identity.domain(domain) : Identity.email(address),
    });
    if (verify === 'domain') this.#outputDnsRecords();
  }

  /** By which the events about its mails are known. */
  get configurationSetName(): string {
    return this.#feedback.configurationSetName;
  }

  /** Tells a function the sender's address and lets it write as that address, of the domain or not, and no other. */
  bind(fn: LambdaFunction): void {
    fn.addEnvironment('MAIL_SENDER', this.#address);
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        // SES asks for the set as well, though the identity brings it along.
        resources: [this.#identity.emailIdentityArn, this.#configurationSetArn()],
        conditions: { StringEquals: { 'ses:FromAddress': this.#address } },
      }),
    );
  }

  #configurationSetArn(): string {
    return Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: this.configurationSetName,
    });
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
