/** The same function, whose calls wait for the ones before: what it does takes much memory. */
export function inTurn<Arguments extends unknown[], Result>(
  work: (...given: Arguments) => Promise<Result>,
): (...given: Arguments) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (...given) => {
    const turn = last.then(() => work(...given));
    last = turn.catch(() => undefined);
    return turn;
  };
}
