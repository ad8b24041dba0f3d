import { betaExpectation } from '../../statistics/quadrature.ts';
import type { PurchaseHistory } from './histories.ts';

/**
 * Customers order at random at rates λ ~ Gamma(r, α) a week and leave after an order with a chance p ~ Beta(a, b) (BG/NBD:
 * Fader, Hardie & Lee 2005); in the modified model (MBG/NBD: Batislam, Denizel & Filiztekin 2007) after the first one too.
 */
export interface BetaGeometric {
  readonly kind: 'bgNbd' | 'mbgNbd';
  readonly r: number;
  /** In weeks. */
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** How many orders a customer may have left after, given x repeat orders. */
export function chancesToLeave(kind: BetaGeometric['kind'], x: number): number {
  switch (kind) {
    case 'bgNbd':
      return x;
    case 'mbgNbd':
      return x + 1;
  }
}

/** P(still a customer at T). Always 1 for those of one order under BG/NBD: nothing to rank customers by. */
export function pAlive(model: BetaGeometric, { x, tx, T }: PurchaseHistory): number {
  const chances = chancesToLeave(model.kind, x);
  if (chances === 0) return 1;
  const { r, alpha, a, b } = model;
  const lnOdds = Math.log(a / (b + chances - 1)) + (r + x) * Math.log1p((T - tx) / (alpha + tx));
  return 1 / (1 + Math.exp(lnOdds));
}

/** P(no order within the next so many weeks): gone already, or still there and silent. */
export function chanceOfNoOrder(model: BetaGeometric, history: PurchaseHistory, weeks: number): number {
  const { r, alpha } = model;
  const anOrder = -Math.expm1(-(r + history.x) * Math.log1p(weeks / (alpha + history.T)));
  return 1 - pAlive(model, history) * anOrder;
}

/** Expected orders within the next so many weeks: E[Y(t) | x, tx, T]. */
export function expectedOrders(model: BetaGeometric, history: PurchaseHistory, weeks: number): number {
  const b = model.b + chancesToLeave(model.kind, history.x);
  const ordersIfAlive = orders(model.a, b, model.r + history.x, weeks / (model.alpha + history.T));
  return pAlive(model, history) * ordersIfAlive;
}

/** Expected repeat orders of a new customer within their first so many weeks: E[X(t)]. */
export function expectedOrdersOfNew(model: BetaGeometric, weeks: number): number {
  const { a, b } = model;
  const chances = chancesToLeave(model.kind, 0);
  // Those who leave after the first order never repeat.
  const stays = chances === 0 ? 1 : b / (a + b);
  return stays * orders(a, b + chances, model.r, weeks / model.alpha);
}

/**
 * Mean rate at which the customer orders while they are one, a week: λ given the history, whether they are gone or not.
 * What is to be had from them if they are kept or won back.
 */
export function meanRate(model: BetaGeometric, history: PurchaseHistory): number {
  const { r, alpha } = model;
  const alive = pAlive(model, history);
  const { x, tx, T } = history;
  return (r + x) * (alive / (alpha + T) + (1 - alive) / (alpha + tx));
}

/**
 * ∫ Beta(p; a, b) (1 − (1 + p·time)^−shape) / p dp: orders of one who orders at a rate λ ~ Gamma(shape, 1), in units of
 * time, and leaves after each with chance p. The published form with ₂F₁ is the same, but cancels, and fails near a = 1.
 */
function orders(a: number, b: number, shape: number, time: number): number {
  if (time <= 0) return 0;
  return betaExpectation(a, b, 1 / (1 + time * (1 + shape)), (p) =>
    p === 0 ? shape * time : -Math.expm1(-shape * Math.log1p(p * time)) / p,
  );
}
