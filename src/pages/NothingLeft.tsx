import { whatExcludes } from '../query/select.ts';
import { EmptyState } from '../ui/states/States.tsx';
import type { Patch } from '../view/view.ts';
import { useWords } from '../words/words.ts';
import { usePage } from './page.ts';
import { filterName, withoutFilters } from './shell/FilterBar.tsx';

// More ways out than this are a choice to make, not a help.
const waysShown = 2;

/** Where the filters leave nothing: which one excludes everything, and what dropping it brings back. */
export function NothingLeft() {
  const words = useWords();
  const { collection, view, change } = usePage();
  const { states } = words;
  const ways = whatExcludes(collection, view).slice(0, waysShown);
  const [first] = ways;
  return (
    <EmptyState
      title={states.emptyTitle}
      actions={
        <>
          {ways.map(({ filter, remain, drop }, index) => (
            <button
              key={filter}
              type="button"
              className={index === 0 ? 'btn btn-primary' : 'btn'}
              onClick={() => change(drop as Patch)}
            >
              {states.drop(filterName(filter, words), remain)}
            </button>
          ))}
          <button
            type="button"
            className={ways.length === 0 ? 'btn btn-primary' : 'btn'}
            onClick={() => change(withoutFilters)}
          >
            {states.dropAll}
          </button>
        </>
      }
    >
      <p>
        {first === undefined
          ? states.emptyMany
          : ways.length === 1
            ? states.emptyBecause(filterName(first.filter, words))
            : states.emptyTogether}
      </p>
      <p>{states.emptyNotZero}</p>
    </EmptyState>
  );
}
