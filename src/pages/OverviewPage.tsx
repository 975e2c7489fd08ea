import { Legend } from '../charts/ChartFrame.tsx';
import type { Statement } from '../charts/statement.ts';
import { indicators, type Theme } from '../model/indicators.ts';
import { QuoteText } from '../ui/QuoteText.tsx';
import { useWords } from '../words/words.ts';
import { NothingLeft } from './NothingLeft.tsx';
import { chooseOrganisation, chooseVoices } from './overview/choose.ts';
import styles from './overview/Overview.module.css';
import { reading } from './overview/panels.tsx';
import { usePage } from './page.ts';
import { ThemePanels } from './ThemePanels.tsx';
import { useSelected } from './use-statements.ts';

/** The first page: one panel a theme of which the filters leave a figure, led by a sentence where the figures make one. */
export function OverviewPage() {
  const words = useWords();
  const statements = useSelected();
  const told = new Set(statements.map(({ observation }) => indicators[observation.indicator].theme));
  const missing = reading.filter((theme) => !told.has(theme));
  return (
    <>
      <title>{`${words.overview.document} — Dalel`}</title>
      <header className={styles.hero}>
        <div>
          <h1>{words.overview.title}</h1>
          <p>{words.overview.intro}</p>
        </div>
        <Example statements={statements} />
      </header>
      <ThemePanels statements={statements} />
      {statements.length === 0 ? <NothingLeft /> : missing.length > 0 && <Missing themes={missing} />}
    </>
  );
}

/** One quotation with its number marked, and the marks in use: how to read all that follows. */
function Example({ statements }: { readonly statements: readonly Statement[] }) {
  const words = useWords();
  const example =
    chooseVoices(statements)?.proposals[0] ?? chooseOrganisation(statements)?.figures.at(-1) ?? statements[0];
  if (example === undefined) return null;
  return (
    <aside className={styles.key} aria-label={words.overview.example}>
      <blockquote>
        <QuoteText
          quote={example.observation.quote}
          word={example.observation.quantity.word}
          lang={example.article.lang}
          context
        />
      </blockquote>
      <Legend statements={statements} signs={['period']} counts={false} />
    </aside>
  );
}

/** Themes of which the filters leave no figure: what is missing is said, with how much the whole collection has. */
function Missing({ themes: missing }: { readonly themes: readonly Theme[] }) {
  const words = useWords();
  const { collection } = usePage();
  const count = (theme: Theme) =>
    collection.observations.filter(({ indicator }) => indicators[indicator].theme === theme).length;
  return (
    <section className={styles.none}>
      <h2>{words.overview.none}</h2>
      <p>
        {words.overview.noneNote}{' '}
        {missing.map((theme) => `${words.themes[theme]} (${words.overview.inCollection(count(theme))})`).join(', ')}.
      </p>
    </section>
  );
}
