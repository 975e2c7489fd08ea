import { useMemo } from 'react';
import type { PublishedObservation } from '../model/snapshot.ts';
import { describeFigure, toNames, type Names } from '../words/describe.ts';
import { useWords } from '../words/words.ts';
import { useReading } from './reading.tsx';

/** The names of the page. */
export function useNames(): Names {
  const words = useWords();
  const { reference } = useReading();
  return useMemo(() => toNames(words, reference), [words, reference]);
}

/** A figure as it is read aloud: "более 3 000, Предложения, Amanat, Туркестанская область, 2022 год". */
export function useDescribe(): (observation: PublishedObservation) => string {
  const words = useWords();
  const names = useNames();
  return (observation) => describeFigure(observation, names, words.lang);
}
