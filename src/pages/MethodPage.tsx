import { use } from 'react';
import { useView } from '../view/use-view.ts';
import { loadMethod } from '../words/method.ts';
import styles from './MethodPage.module.css';

/** How figures are read, in the page's language. */
export function MethodPage() {
  const { lang } = useView().view;
  const method = use(loadMethod(lang));
  return (
    <article className={styles.page}>
      <title>{`${method.title} — Dalel`}</title>
      <h1>{method.title}</h1>
      <p className={styles.intro}>{method.intro}</p>
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
