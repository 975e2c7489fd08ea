import { useMemo } from 'react';
import type { StatementGroup } from '../model/agreement.ts';
import { Figure } from '../ui/Figure.tsx';
import { MarkIcon } from '../ui/marks/Mark.tsx';
import { markOf } from '../ui/marks/marks.ts';
import { useNames } from '../ui/names.ts';
import { Panel } from '../ui/Panel.tsx';
import { QuoteText } from '../ui/QuoteText.tsx';
import { formatDay, formatPeriod } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import styles from './ContradictionsPage.module.css';
import { groupsOf } from './contradicting.ts';
import { NothingLeft } from './NothingLeft.tsx';
import page from './Page.module.css';
import { usePage } from './page.ts';
import { useSelected } from './use-statements.ts';

/** Every disagreement, each with the words of both sides beside one another. */
export function ContradictionsPage() {
  const words = useWords();
  const statements = useSelected();
  const groups = useMemo(
    () => groupsOf(statements).filter(({ relation }) => relation === 'contradiction'),
    [statements],
  );
  return (
    <>
      <title>{`${words.map.contradictions.title} — Dalel`}</title>
      <header className={page.head}>
        <h1>{words.map.contradictions.title}</h1>
        <p>{groups.length === 0 ? words.map.contradictions.none : words.map.contradictions.lead(groups.length)}</p>
      </header>
      {statements.length === 0 && <NothingLeft />}
      {groups.map((group, index) => (
        <Disagreement key={group.key} group={group} number={index + 1} />
      ))}
    </>
  );
}

function Disagreement({ group, number }: { readonly group: StatementGroup; readonly number: number }) {
  const words = useWords();
  const names = useNames();
  const { collection } = usePage();
  const { lead } = group;
  const observations = group.observations.flatMap(({ id }) => collection.byId.get(id) ?? []);
  const sides = [
    ...Map.groupBy(observations, ({ quantity: { value, min, max } }) => `${value} ${min} ${max}`).values(),
  ].toSorted((a, b) => b.length - a.length);
  const title = [
    words.indicators[lead.indicator].name,
    lead.subject === 'electorate' ? '' : names.subject(lead.subject),
    names.slices(lead, ['election', 'body', 'for']),
    names.place(lead.region),
    formatPeriod(lead.period, words.lang),
  ].filter((part) => part !== '');
  return (
    <Panel
      id={group.key.replaceAll('.', '-')}
      name={`${number} · ${words.map.contradictions.origins(group.articles, group.origins)}`}
      lead={[...new Set(title)].join(', ')}
      observations={observations}
      rail={false}
    >
      <ul className={styles.sides}>
        {sides.map((side) => (
          <li key={side[0]?.id} className={styles.side}>
            {side[0] !== undefined && (
              <div className={styles.figure}>
                <MarkIcon shape={markOf(side[0])} />
                <Figure observation={side[0]} look="fact" />
              </div>
            )}
            <ul>
              {side.map((observation) => {
                const card = collection.articleById.get(observation.article);
                return card === undefined ? null : (
                  <li key={observation.id} className={styles.source}>
                    <p className={styles.meta}>
                      <b>{card.outlet}</b> {card.published === null ? '' : formatDay(card.published, words.lang)}
                    </p>
                    <p className={styles.words}>
                      <QuoteText quote={observation.quote} word={observation.quantity.word} lang={card.lang} />
                    </p>
                    {observation.speaker?.name != null && <p className={styles.meta}>{observation.speaker.name}</p>}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
