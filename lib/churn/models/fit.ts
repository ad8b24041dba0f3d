/** What came of fitting a model: one that did not converge is not used, and says why. */
export type Fit<Model> =
  | {
      readonly outcome: 'converged';
      readonly model: Model;
      readonly customers: number;
      readonly logLikelihood: number;
    }
  | { readonly outcome: 'notConverged'; readonly reason: string };
