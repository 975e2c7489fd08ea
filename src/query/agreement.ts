import { groupsById, groupStatements, type StatementGroup } from '../model/agreement.ts';
import { checkArithmetic, checksById, type ArithmeticCheck } from '../model/arithmetic.ts';
import type { Collection } from './collection.ts';

/** What agrees, what does not and what adds up in a whole collection, whatever the reader filters. */
export interface Agreement {
  readonly groups: readonly StatementGroup[];
  /** The group of each figure, by observation id. */
  readonly groupOf: ReadonlyMap<string, StatementGroup>;
  readonly checks: readonly ArithmeticCheck[];
  /** The checks in which a figure takes part, by observation id. */
  readonly checksOf: ReadonlyMap<string, readonly ArithmeticCheck[]>;
}

const known = new WeakMap<Collection, Agreement>();

/** Groups and checks the collection once (some 40 ms for a thousand figures) and gives the same answer at every call. */
export function agreementOf(collection: Collection): Agreement {
  const before = known.get(collection);
  if (before) return before;
  const groups = groupStatements(collection.observations, collection.articles);
  const checks = checkArithmetic(collection.observations);
  const agreement = { groups, groupOf: groupsById(groups), checks, checksOf: checksById(checks) };
  known.set(collection, agreement);
  return agreement;
}
