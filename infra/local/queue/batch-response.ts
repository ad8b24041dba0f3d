import * as z from 'zod';

const responseSchema = z.object({
  batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
});

/** Lambda's rules: nothing or an empty list is success; an answer that cannot be understood fails the whole batch. */
export function failedMessages(
  answer: unknown,
  ids: readonly (string | undefined)[],
): ReadonlySet<string | undefined> {
  if (answer === null || answer === undefined) return new Set();
  const { success, data } = responseSchema.safeParse(answer);
  const failed = new Set(data?.batchItemFailures?.map(({ itemIdentifier }) => itemIdentifier));
  const understood = success && [...failed].every((id) => ids.includes(id));
  return understood ? failed : new Set(ids);
}
