import * as z from 'zod';

const inboxSchema = z.object({
  emails: z.array(
    z.object({
      messageId: z.string(),
      subject: z.string(),
      destination: z.object({ to: z.array(z.string()) }),
    }),
  ),
});

export interface SentMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
}

/** What lies in the inbox of a mail engine, the oldest first. */
export async function mailsIn(inboxUrl: string): Promise<SentMail[]> {
  const store: unknown = await (await fetch(`${inboxUrl}/store`)).json();
  return inboxSchema.parse(store).emails.map(({ messageId, subject, destination }) => ({
    id: messageId,
    to: destination.to.join(', '),
    subject,
  }));
}
