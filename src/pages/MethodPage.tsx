import { use } from 'react';
import { Link } from 'react-router';
import { useView } from '../view/use-view.ts';
import { loadMethod } from '../words/method.ts';
import { useWords } from '../words/words.ts';
import styles from './MethodPage.module.css';

/** How figures are read, in the page's language. */
export function MethodPage() {
  const { view, hrefOf } = useView();
  const { lang } = view;
  const { nav } = useWords().shell;
  const method = use(loadMethod(lang));
  return (
    <article className={styles.page}>
      <title>{`${method.title} — Dalel`}</title>
      <h1>{method.title}</h1>
      <p className={styles.intro}>{method.intro}</p>
      <p className={styles.intro}>
        <Link className="link" to={hrefOf({ page: { name: 'try' } })}>
          {nav.try}
        </Link>
      </p>
      <div className={styles.sections}>
        {method.sections.map(({ title, text }) => (
          <section key={title}>
            <h2>{title}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
      </div>
    </article>
  );
}
