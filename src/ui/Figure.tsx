import type { MouseEvent, ReactNode } from 'react';
import type { PublishedObservation } from '../model/snapshot.ts';
import { formatFigure } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import styles from './Figure.module.css';
import { MarkIcon } from './marks/Mark.tsx';
import { markOf } from './marks/marks.ts';
import { useDescribe } from './names.ts';
import { useBlock, useFigureLit, usePoint, useReading } from './reading.tsx';

/** `lead` underlines with the marker inside a sentence, `fact` is large, `plain` takes the size of the text around it. */
export type FigureLook = 'lead' | 'fact' | 'plain';

/**
 * THE way a number of an observation is shown: a link that opens the words that state it.
 * Read aloud it says all of it: "более 3 000, предложения, Туркестанская область, 2022 год". Inside a sentence, which says
 * most of that itself, it is read as it is written, "более 3 000", and the whole is its description.
 */
export function Figure({
  observation,
  look = 'plain',
  mark = false,
  children,
}: {
  readonly observation: PublishedObservation;
  readonly look?: FigureLook;
  /** Draws the mark of its qualifier before it. */
  readonly mark?: boolean;
  /** Other words for the same figure ("53,90 %" shortened in a cell): by default the figure as its source gives it. */
  readonly children?: ReactNode;
}) {
  const { lang } = useWords();
  const { hrefOf, open, openId } = useReading();
  const describe = useDescribe();
  const point = usePoint();
  const block = useBlock();
  const lit = useFigureLit(observation);
  const inSentence = look === 'lead';
  const pointed = { article: observation.article, observation: observation.id };

  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    open(observation.id, block.id);
  };

  return (
    <a
      className={[styles.figure, styles[look]].join(' ')}
      href={hrefOf(observation.id)}
      data-figure={observation.id}
      data-lit={lit || openId === observation.id ? '' : undefined}
      aria-expanded={openId === observation.id ? true : undefined}
      title={inSentence ? describe(observation) : undefined}
      onClick={onClick}
      onPointerEnter={() => point(pointed)}
      onPointerLeave={() => point(null)}
      onFocus={() => point(pointed)}
      onBlur={() => point(null)}
    >
      {mark && (
        <span className={styles.mark}>
          <MarkIcon shape={markOf(observation)} />
        </span>
      )}
      <span className={styles.text} aria-hidden={inSentence ? undefined : 'true'}>
        {children ?? formatFigure(observation, lang)}
      </span>
      {!inSentence && <span className={`visually-hidden ${styles.spoken}`}>{describe(observation)}</span>}
    </a>
  );
}

/** The letter ‹a› of a figure's article within its panel; nothing where the panel has no letters. */
export function SourceKey({ observation }: { readonly observation: PublishedObservation }) {
  const { keys } = useBlock();
  const lit = useFigureLit(observation);
  const key = keys.get(observation.article);
  if (key === undefined) return null;
  return (
    <span className={styles.key} data-lit={lit ? '' : undefined} aria-hidden="true">
      ‹{key}›
    </span>
  );
}
