import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { PublishedObservation } from '../model/snapshot.ts';
import { useWords } from '../words/words.ts';
import { Rhombus } from './Emblem.tsx';
import { FigureTable } from './FigureTable.tsx';
import styles from './Panel.module.css';
import { BlockProvider, findHost, toSourceKeys, useBlocks, useReading } from './reading.tsx';
import { SourceRail } from './SourceRail.tsx';

/**
 * A sheet: a sentence, its charts, the articles beside them. `observations` are all figures in it, in reading order:
 * they make the rail, the table, the CSV, and "3 of 12 in this block". On wide screens the words of a figure take the rail's place.
 */
export function Panel({
  id,
  name,
  lead,
  under,
  observations,
  rail = true,
  children,
}: {
  /** Anchor within the page: "elections". */
  readonly id: string;
  /** The name above the sentence, and of its tools: "Выборы". */
  readonly name: string;
  readonly lead?: ReactNode;
  readonly under?: ReactNode;
  readonly observations: readonly PublishedObservation[];
  readonly rail?: boolean;
  readonly children?: ReactNode;
}) {
  const words = useWords();
  const { openId, saveCsv, copyLink } = useReading();
  const { blocks, current, register } = useBlocks();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [table, setTable] = useState(false);
  const scope = useMemo(() => ({ id, keys: toSourceKeys(observations) }), [id, observations]);

  useEffect(() => register({ id, observations, slot }), [register, id, observations, slot]);
  const hosting = findHost(blocks, current, openId)?.id === id;
  const { tools } = words.shell;

  return (
    <BlockProvider value={scope}>
      <section
        id={id}
        className={styles.sheet}
        data-hosting={hosting ? '' : undefined}
        data-rail={rail ? '' : undefined}
        aria-labelledby={`${id}-name`}
      >
        <div className={styles.main}>
          <div className={styles.eyebrow}>
            <Rhombus />
            {lead === undefined ? <h2 id={`${id}-name`}>{name}</h2> : <span id={`${id}-name`}>{name}</span>}
            {observations.length > 0 && (
              <span className={styles.tools}>
                <button
                  type="button"
                  className="link"
                  aria-expanded={table}
                  aria-controls={`${id}-table`}
                  aria-label={tools.tableOf(name)}
                  onClick={() => setTable(!table)}
                >
                  {tools.table}
                </button>
                {saveCsv !== null && (
                  <button
                    type="button"
                    className="link"
                    aria-label={tools.csvOf(name)}
                    onClick={() => saveCsv(observations, `dalel-${id}`)}
                  >
                    {tools.csv}
                  </button>
                )}
                <button type="button" className="link" aria-label={tools.linkOf(name)} onClick={() => copyLink(id)}>
                  {tools.link}
                </button>
              </span>
            )}
          </div>
          {lead !== undefined && <h2 className={styles.lead}>{lead}</h2>}
          {under !== undefined && <p className={styles.under}>{under}</p>}
          {children !== undefined && <div className={styles.body}>{children}</div>}
          <div id={`${id}-table`} className={styles.table} hidden={!table}>
            {table && <FigureTable caption={words.shell.table.caption(name)} observations={observations} />}
          </div>
        </div>
        <div ref={setSlot} className={styles.slot} />
        {rail && observations.length > 0 && (
          <aside className={styles.rail} aria-label={`${words.shell.rail.title}: ${name}`}>
            <SourceRail observations={observations} />
          </aside>
        )}
      </section>
    </BlockProvider>
  );
}
