/** As many connections as the client opens. */
const SIDE_BY_SIDE = 50;

/** Works on many, some at a time, and keeps nothing of them. */
export async function inTurns<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  for (const turn of turnsOf(items)) await Promise.all(turn.map(work));
}

/** Cuts many into turns of as many as are worked on at a time. */
export function* turnsOf<T>(items: Iterable<T>): Generator<T[]> {
  let turn: T[] = [];
  for (const item of items) {
    turn.push(item);
    if (turn.length < SIDE_BY_SIDE) continue;
    yield turn;
    turn = [];
  }
  if (turn.length > 0) yield turn;
}
