/** What a start costs before there is any code. */
export const handler = async (): Promise<object> => ({});
