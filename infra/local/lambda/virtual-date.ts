/**
 * Makes `new Date()`, `Date()` and `Date.now()` of this thread follow the stack's clock.
 * A Proxy rather than a subclass: `instanceof`, `constructor` and classes that extend Date see no difference.
 */
export function followClock(sharedOffset: SharedArrayBuffer): void {
  const offset = new BigInt64Array(sharedOffset);
  const RealDate = Date;
  const now = (): number => RealDate.now() + Number(Atomics.load(offset, 0));
  const VirtualDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  RealDate.prototype.constructor = VirtualDate;
  globalThis.Date = VirtualDate;
}
