import { useMemo } from 'react';
import { Link } from 'react-router';
import { partyColour } from '../charts/colours.ts';
import { useNames } from '../ui/names.ts';
import { formatDay } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import styles from './Page.module.css';
import { usePage } from './page.ts';
import { ThemePanels } from './ThemePanels.tsx';
import { useSelected } from './use-statements.ts';

/** Everything counted for one party or body, in the country and its regions. */
export function PartyPage() {
  const words = useWords();
  const names = useNames();
  const { view, collection, hrefOf } = usePage();
  const id = view.page.name === 'party' ? view.page.id : '';
  const party = collection.partyById.get(id);
  const selected = useSelected();
  const statements = useMemo(() => selected.filter(({ observation }) => observation.subject === id), [selected, id]);
  const name = party?.name[words.lang] ?? names.subject(id);
  const former = (party?.former ?? []).map(({ name: old, until }) =>
    until === null ? old[words.lang] : words.map.party.renamed(old[words.lang], formatDay(until, words.lang)),
  );
  const others = [...collection.ofSubject]
    .filter(([subject, said]) => subject !== id && (collection.partyById.has(subject) || said.length > 4))
    .toSorted(
      ([a, said], [b, told]) =>
        Number(collection.partyById.has(b)) - Number(collection.partyById.has(a)) || told.length - said.length,
    );
  return (
    <>
      <title>{`${name} — Dalel`}</title>
      <header className={styles.head}>
        <h1>
          {party !== undefined && (
            <span className={styles.swatch} style={{ background: `var(${partyColour(id)})` }} aria-hidden="true" />
          )}
          {name}
        </h1>
        <p>
          {statements.length === 0
            ? words.map.party.unknown
            : `${words.map.region.lead(statements.length, new Set(statements.map(({ article }) => article.id)).size)}.`}{' '}
          {former.length > 0 && words.map.party.former(former.join(', '))}
        </p>
      </header>
      <ThemePanels statements={statements} />
      <section className={styles.card} aria-labelledby="other-parties">
        <h2 id="other-parties">{words.map.party.others}</h2>
        <ul className={styles.list}>
          {others.map(([subject, said]) => (
            <li key={subject}>
              <Link to={hrefOf({ page: { name: 'party', id: subject } })}>{names.subject(subject)}</Link>
              <span>{words.charts.figures(said.length)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
