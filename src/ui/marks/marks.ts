import type { Flag, Quantity } from '../../model/observation.ts';

/** The shapes of statements, in the order in which a legend lists them. */
export const markShapes = [
  'exact',
  'about',
  'moreThan',
  'atLeast',
  'lessThan',
  'almost',
  'atMost',
  'range',
  'plan',
] as const;
export type MarkShape = (typeof markShapes)[number];

/** The shape of one statement: "более 3 000" is `moreThan`; what is planned is `plan`, however it is worded. */
export function markOf(statement: { readonly quantity: Quantity; readonly flags: readonly Flag[] }): MarkShape {
  return statement.flags.includes('plan') ? 'plan' : statement.quantity.qualifier;
}

/** How a shape is put together: its dot, the way its caret points along the scale, and whether a tick closes it. */
export interface MarkForm {
  readonly dot: 'filled' | 'hollow' | 'none' | 'diamond' | 'ends';
  readonly caret: 'more' | 'less' | null;
  readonly tick: boolean;
}

export const markForms: Readonly<Record<MarkShape, MarkForm>> = {
  exact: { dot: 'filled', caret: null, tick: false },
  about: { dot: 'hollow', caret: null, tick: false },
  moreThan: { dot: 'filled', caret: 'more', tick: false },
  atLeast: { dot: 'filled', caret: 'more', tick: true },
  lessThan: { dot: 'filled', caret: 'less', tick: false },
  almost: { dot: 'hollow', caret: 'less', tick: false },
  atMost: { dot: 'hollow', caret: 'less', tick: true },
  range: { dot: 'ends', caret: null, tick: false },
  plan: { dot: 'diamond', caret: null, tick: false },
};
