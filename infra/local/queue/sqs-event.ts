import type { Message } from '@aws-sdk/client-sqs';
import type { VirtualClock } from '../clock.ts';

const timestamps = ['SentTimestamp', 'ApproximateFirstReceiveTimestamp'] as const;

/** A batch in the form in which Lambda shows it to a function, its times on the stack's clock. */
export function sqsEvent(batch: readonly Message[], queueArn: string, clock: VirtualClock) {
  return { Records: batch.map((message) => sqsRecord(message, queueArn, clock)) };
}

function sqsRecord(message: Message, queueArn: string, clock: VirtualClock) {
  const { Attributes: attributes = {}, MessageAttributes: custom = {} } = message;
  const shifted = timestamps
    .filter((name) => attributes[name] !== undefined)
    .map((name) => [name, String(clock.shifted(Number(attributes[name])).getTime())]);
  return {
    messageId: message.MessageId,
    receiptHandle: message.ReceiptHandle,
    body: message.Body,
    attributes: { ...attributes, ...Object.fromEntries(shifted) },
    messageAttributes: Object.fromEntries(
      Object.entries(custom).map(([name, { StringValue: stringValue, DataType: dataType }]) => [
        name,
        { stringValue, dataType, stringListValues: [], binaryListValues: [] },
      ]),
    ),
    md5OfBody: message.MD5OfBody,
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: queueArn.split(':')[3],
  };
}
