/** The name of a function or client as CDK and the console like it: `place-order` is `PlaceOrder`. */
export const idOf = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());
