import { describe, expect, it } from 'vitest';
import { queueFunction } from '../../../lib/platform/queue.ts';
import { subjectOf } from '../../../lib/scorecards/score-message-schema.ts';

const message = (messageId: string, body: string) => ({
  messageId,
  body,
  receiptHandle: '',
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '',
    SenderId: '',
    ApproximateFirstReceiveTimestamp: '',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: '',
  eventSourceARN: '',
  awsRegion: '',
});
const about = (orderId: string) => JSON.stringify({ pk: `order#${orderId}`, sk: 'order' });

describe('a batch of messages', () => {
  it('fails only for those that cannot be read and those whose order failed', async () => {
    const worked: string[] = [];
    const handler = queueFunction(subjectOf, async (orderIds) => {
      worked.push(...orderIds);
      return new Set(['bad']);
    });
    const answer = await handler({
      Records: [
        message('1', about('good')),
        message('2', 'no JSON'),
        message('3', about('bad')),
        message('4', '{"pk":"alerts#x","sk":"otif"}'),
        message('5', about('good')),
        message('6', '{"pk":"customer#nordwind","sk":"case#c1"}'),
        message('7', '{"pk":"customer#nordwind","sk":"personal#case#c1#m1"}'),
      ],
    });
    expect(worked).toEqual(['good', 'bad', 'good', 'nordwind#c1']);
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual([
      '2',
      '3',
      '4',
      '7',
    ]);
  });
});
