import { useMemo } from 'react';
import { Legend } from '../charts/ChartFrame.tsx';
import type { Statement } from '../charts/statement.ts';
import { indicators, themes, type Theme } from '../model/indicators.ts';
import { QuoteText } from '../ui/QuoteText.tsx';
import { useWords } from '../words/words.ts';
import {
  chooseChambers,
  chooseElection,
  chooseOrganisation,
  choosePeople,
  chooseVoices,
  chooseWork,
} from './overview/choose.ts';
import { ElectionsPanel, turnoutAtOneMoment } from './overview/ElectionsPanel.tsx';
import { MandatesPanel } from './overview/MandatesPanel.tsx';
import { OrganisationPanel } from './overview/OrganisationPanel.tsx';
import styles from './overview/Overview.module.css';
import { PeoplePanel } from './overview/PeoplePanel.tsx';
import { VoicesPanel } from './overview/VoicesPanel.tsx';
import { WorkPanel } from './overview/WorkPanel.tsx';
import { usePage } from './page.ts';
import { usePartyIds, useSelected } from './use-statements.ts';

/** The first page: one panel a theme, each led by a sentence, made of whatever the filters leave. */
export function OverviewPage() {
  const words = useWords();
  const statements = useSelected();
  const parties = usePartyIds();
  const chosen = useMemo(() => {
    const election = chooseElection(statements, parties);
    return {
      organisation: chooseOrganisation(statements),
      chambers: chooseChambers(statements),
      voices: chooseVoices(statements),
      work: chooseWork(statements, parties),
      election,
      turnout: turnoutAtOneMoment(statements, election?.id ?? null),
      people: choosePeople(statements),
    };
  }, [statements, parties]);
  const { organisation, chambers, voices, work, election, turnout, people } = chosen;
  const missing = themes.filter((theme) => !told(theme, chosen));
  return (
    <>
      <title>{`${words.overview.document} — Dalel`}</title>
      <header className={styles.hero}>
        <div>
          <h1>{words.overview.title}</h1>
          <p>{words.overview.intro}</p>
        </div>
        <Example statements={statements} first={voices?.proposals[0] ?? organisation?.figures.at(-1)} />
      </header>
      {organisation !== null && <OrganisationPanel chosen={organisation} statements={statements} />}
      {chambers.length > 0 && <MandatesPanel chambers={chambers} statements={statements} />}
      {voices !== null && <VoicesPanel chosen={voices} statements={statements} />}
      {work !== null && <WorkPanel chosen={work} statements={statements} />}
      {(election !== null || turnout.length > 0) && (
        <ElectionsPanel election={election} turnout={turnout} statements={statements} />
      )}
      {people.length > 0 && <PeoplePanel shares={people} statements={statements} />}
      {missing.length > 0 && statements.length > 0 && <Missing themes={missing} />}
    </>
  );
}

type Chosen = {
  readonly [key in 'organisation' | 'voices' | 'work' | 'election']: unknown;
} & {
  readonly chambers: readonly unknown[];
  readonly turnout: readonly unknown[];
  readonly people: readonly unknown[];
};

function told(theme: Theme, chosen: Chosen): boolean {
  const panels: Readonly<Record<Theme, boolean>> = {
    organisation: chosen.organisation !== null,
    mandates: chosen.chambers.length > 0,
    elections: chosen.election !== null || chosen.turnout.length > 0,
    voices: chosen.voices !== null,
    deputies: chosen.work !== null,
    people: chosen.people.length > 0,
  };
  return panels[theme];
}

/** One quotation with its number marked, and the marks in use: how to read all that follows. */
function Example({
  statements,
  first,
}: {
  readonly statements: readonly Statement[];
  readonly first: Statement | undefined;
}) {
  const words = useWords();
  const example = first ?? statements[0];
  if (example === undefined) return null;
  return (
    <aside className={styles.key} aria-label={words.overview.example}>
      <blockquote>
        <QuoteText quote={example.observation.quote} lang={example.article.lang} context />
      </blockquote>
      <Legend statements={statements} signs={['period']} counts={false} />
    </aside>
  );
}

/** Themes without a panel: what is missing is said, with how much the whole collection has. */
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
