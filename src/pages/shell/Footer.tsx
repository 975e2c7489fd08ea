import { Link } from 'react-router';
import type { Collection } from '../../query/collection.ts';
import { useView } from '../../view/use-view.ts';
import { formatDay } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import styles from './Footer.module.css';

/** What the figures on screen are a snapshot of, and the ways to method and data. */
export function Footer({ collection }: { readonly collection: Collection | undefined }) {
  const { shell, lang } = useWords();
  const { hrefOf } = useView();
  const manifest = collection?.manifest;
  return (
    <footer className={`wrap ${styles.foot}`}>
      <p className="print-only">{location.href}</p>
      {manifest !== undefined && (
        <p>
          {[
            shell.snapshot(manifest.newest === null ? null : formatDay(manifest.newest, lang)),
            shell.figures(manifest.observations),
            shell.articles(manifest.articles),
            shell.notAveraged,
          ].join(' · ')}
        </p>
      )}
      <span className={styles.grow} />
      <Link to={hrefOf({ page: { name: 'method' } })}>{shell.nav.method}</Link>
      <Link to={hrefOf({ page: { name: 'data' } })}>{shell.nav.data}</Link>
      <Link to={hrefOf({ page: { name: 'contradictions' } })}>{shell.nav.contradictions}</Link>
      <Link to={hrefOf({ page: { name: 'try' } })}>{shell.nav.try}</Link>
      {manifest !== undefined && (
        <a href={`${import.meta.env.BASE_URL}snapshot/${manifest.file}`} download>
          {shell.download}
        </a>
      )}
    </footer>
  );
}
