/** What an indicator is about, and so whom to ask when it is bad; `mixed` is whatever failed most. */
export type Topic =
  | 'mixed'
  | 'time'
  | 'quantity'
  | 'goods'
  | 'place'
  | 'terms'
  | 'price'
  | 'papers'
  | 'answers';

/** What indicators count. */
export type Thing = 'order' | 'line' | 'unit' | 'invoice' | 'drop' | 'fact' | 'changeRequest' | 'complaint';
