/**
 * What `Ref` and `Fn::GetAtt` of a resource give on this machine. Only what clients connect to differs from AWS:
 * queue URLs and the API's endpoint. The issuer keeps its AWS address, so that authorizer and tokens agree by themselves.
 */
export interface Surroundings {
  readonly region: string;
  readonly apiUrl: string;
  readonly sqsUrl: string;
}

export interface Identity {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The account of everything local; the queue engine knows no other. */
export const ACCOUNT = '000000000000';

interface Naming extends Surroundings {
  /** `stack-logicalId`, where AWS would add some random letters. */
  readonly name: string;
  readonly logicalId: string;
  /** A property that is text, if the resource has it. */
  readonly text: (property: string) => string | undefined;
}

const arn = (service: string, { region }: Naming, path: string): string =>
  `arn:aws:${service}:${region}:${ACCOUNT}:${path}`;

/** The resource types that the local stack runs. */
const identities: Readonly<Record<string, (naming: Naming) => Identity>> = {
  'AWS::DynamoDB::Table': (it) => {
    const ref = it.text('TableName') ?? it.name;
    const tableArn = arn('dynamodb', it, `table/${ref}`);
    return { ref, attributes: { Arn: tableArn, StreamArn: `${tableArn}/stream/local` } };
  },
  'AWS::SQS::Queue': (it) => {
    const name = it.text('QueueName') ?? it.name;
    const ref = `${it.sqsUrl}/${ACCOUNT}/${name}`;
    return { ref, attributes: { Arn: arn('sqs', it, name), QueueName: name, QueueUrl: ref } };
  },
  'AWS::Lambda::Function': (it) => {
    const ref = it.text('FunctionName') ?? it.name;
    return { ref, attributes: { Arn: arn('lambda', it, `function:${ref}`) } };
  },
  'AWS::Lambda::EventSourceMapping': onlyId('Id'),
  'AWS::Pipes::Pipe': (it) => {
    const ref = it.text('Name') ?? it.name;
    return { ref, attributes: { Arn: arn('pipes', it, `pipe/${ref}`) } };
  },
  'AWS::Scheduler::Schedule': (it) => {
    const ref = it.text('Name') ?? it.name;
    return { ref, attributes: { Arn: arn('scheduler', it, `schedule/default/${ref}`) } };
  },
  'AWS::SES::ConfigurationSet': (it) => ({ ref: it.text('Name') ?? it.name, attributes: {} }),
  'AWS::SES::ConfigurationSetEventDestination': onlyId('Id'),
  'AWS::SES::EmailIdentity': onlyId('EmailIdentity'),
  'AWS::Events::Rule': (it) => {
    const ref = it.text('Name') ?? it.name;
    return { ref, attributes: { Arn: arn('events', it, `rule/${ref}`) } };
  },
  'AWS::ApiGatewayV2::Api': (it) => ({
    ref: it.logicalId,
    attributes: { ApiId: it.logicalId, ApiEndpoint: it.apiUrl },
  }),
  'AWS::ApiGatewayV2::Stage': (it) => ({ ref: it.text('StageName') ?? '', attributes: {} }),
  'AWS::ApiGatewayV2::Authorizer': onlyId('AuthorizerId'),
  'AWS::ApiGatewayV2::Integration': onlyId('IntegrationId'),
  'AWS::ApiGatewayV2::Route': onlyId('RouteId'),
  'AWS::Cognito::UserPool': (it) => {
    const ref = `${it.region}_${it.logicalId}`;
    const ProviderName = `cognito-idp.${it.region}.amazonaws.com/${ref}`;
    const Arn = arn('cognito-idp', it, `userpool/${ref}`);
    return {
      ref,
      attributes: { Arn, UserPoolId: ref, ProviderName, ProviderURL: `https://${ProviderName}` },
    };
  },
  'AWS::Cognito::UserPoolClient': (it) => {
    const ref = it.text('ClientName') ?? it.logicalId;
    return { ref, attributes: { ClientId: ref } };
  },
  'AWS::Cognito::UserPoolResourceServer': (it) => ({ ref: it.text('Identifier') ?? '', attributes: {} }),
  'AWS::Cognito::UserPoolDomain': (it) => ({ ref: it.text('Domain') ?? '', attributes: {} }),
};

function onlyId(attribute: string): (naming: Naming) => Identity {
  return ({ logicalId }) => ({ ref: logicalId, attributes: { [attribute]: logicalId } });
}

/** Undefined for a type that the local stack does not run. */
export function identify(type: string, naming: Naming): Identity | undefined {
  return identities[type]?.(naming);
}

export function runs(type: string): boolean {
  return type in identities;
}
