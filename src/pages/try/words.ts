import { use } from 'react';
import type { TryWords } from '../../words/en/try.ts';
import { loadTry } from '../../words/try.ts';
import { useWords } from '../../words/words.ts';

/** The words of this page, in the language of the site around it. */
export function useTryWords(): TryWords {
  return use(loadTry(useWords().lang));
}
