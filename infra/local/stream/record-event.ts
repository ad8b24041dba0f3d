import type { _Record, AttributeValue } from '@aws-sdk/client-dynamodb-streams';
import type { VirtualClock } from '../clock.ts';

interface Origin {
  readonly clock: VirtualClock;
  readonly region: string;
  readonly streamArn: string;
}

/** A stream record in the form in which AWS shows it to pipes and functions, its time on the stack's clock. */
export function recordEvent({ eventID, eventName, eventVersion, dynamodb = {} }: _Record, origin: Origin) {
  const { ApproximateCreationDateTime: created, Keys, NewImage, OldImage, ...rest } = dynamodb;
  return {
    eventID,
    eventName,
    eventVersion,
    eventSource: 'aws:dynamodb',
    awsRegion: origin.region,
    eventSourceARN: origin.streamArn,
    dynamodb: {
      ...rest,
      ApproximateCreationDateTime: Math.floor(
        origin.clock.shifted(created?.getTime() ?? Date.now()).getTime() / 1000,
      ),
      ...(Keys && { Keys: image(Keys) }),
      ...(NewImage && { NewImage: image(NewImage) }),
      ...(OldImage && { OldImage: image(OldImage) }),
    },
  };
}

function image(row: Record<string, AttributeValue>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)]));
}

/** Bytes travel as base64; all else is JSON already. */
function plain(value: AttributeValue): unknown {
  if (value.B !== undefined) return { B: base64(value.B) };
  if (value.BS !== undefined) return { BS: value.BS.map(base64) };
  if (value.L !== undefined) return { L: value.L.map(plain) };
  if (value.M !== undefined) return { M: image(value.M) };
  return value;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
