import { useState } from 'react';
import { Link } from 'react-router';
import { languages, type Language } from '../../model/observation.ts';
import { Emblem } from '../../ui/Emblem.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { closePopover, Popover } from '../../ui/Popover.tsx';
import { useView } from '../../view/use-view.ts';
import type { PlainPage } from '../../view/view.ts';
import { useWords } from '../../words/words.ts';
import styles from './Header.module.css';
import { SearchBox } from './SearchBox.tsx';
import { themes, useTheme, type Theme } from './theme.ts';

const sections = [
  'overview',
  'indicators',
  'map',
  'mandates',
  'articles',
  'contradictions',
] as const satisfies readonly PlainPage[];

// Which section a page of one thing belongs to.
const sectionOf: Readonly<Record<string, PlainPage>> = { indicator: 'indicators', article: 'articles', region: 'map' };

const shortNames: Readonly<Record<Language, string>> = { kk: 'Қаз', ru: 'Рус', en: 'Eng' };
const themeIcons: Readonly<Record<Theme, IconName>> = { auto: 'screen', light: 'sun', dark: 'moon' };

/** Band, name, sections, search, language, theme: the same on every page. */
export function Header() {
  const { shell } = useWords();
  const { hrefOf } = useView();
  const [menu, setMenu] = useState(false);
  return (
    <header className={styles.top}>
      <div className={styles.band} aria-hidden="true" />
      <div className={`wrap ${styles.bar}`}>
        <Link className={styles.logo} to={hrefOf({ page: { name: 'overview' } })} aria-label={shell.home}>
          <Emblem />
          <span>{shell.product}</span>
        </Link>
        <nav className={styles.nav} aria-label={shell.sections}>
          <Sections />
        </nav>
        <span className={styles.grow} />
        <SearchBox />
        <Languages />
        <ThemeButton />
        <div className={styles.menu}>
          <Popover
            className={styles.icon}
            label={shell.menu}
            title={shell.menu}
            button={<Icon name="menu" />}
            open={menu}
            onOpen={setMenu}
          >
            <div className={styles.sheet}>
              <nav aria-label={shell.sections}>
                <Sections onChoose={closePopover} />
              </nav>
              <Languages />
              <ThemeButton />
            </div>
          </Popover>
        </div>
      </div>
    </header>
  );
}

function Sections({ onChoose }: { readonly onChoose?: (link: Element) => void }) {
  const { shell } = useWords();
  const { view, hrefOf } = useView();
  const current = sectionOf[view.page.name] ?? view.page.name;
  return sections.map((name) => (
    <Link
      key={name}
      to={hrefOf({ page: { name } })}
      aria-current={current === name ? 'page' : undefined}
      onClick={(event) => onChoose?.(event.currentTarget)}
    >
      {shell.nav[name]}
    </Link>
  ));
}

function Languages() {
  const { shell } = useWords();
  const { view, hrefOf } = useView();
  return (
    <nav className={styles.languages} aria-label={shell.language}>
      {languages.map((lang) => (
        <Link
          key={lang}
          to={hrefOf({ lang })}
          lang={lang}
          hrefLang={lang}
          preventScrollReset
          aria-current={lang === view.lang ? 'true' : undefined}
        >
          {shortNames[lang]}
        </Link>
      ))}
    </nav>
  );
}

function ThemeButton() {
  const { shell } = useWords();
  const [theme, choose] = useTheme();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto';
  return (
    <button
      type="button"
      className={`${styles.icon} ${styles.theme}`}
      title={`${shell.theme}: ${shell.themes[theme]}`}
      aria-label={`${shell.theme}: ${shell.themes[theme]}`}
      onClick={() => choose(next)}
    >
      <Icon name={themeIcons[theme]} />
    </button>
  );
}
