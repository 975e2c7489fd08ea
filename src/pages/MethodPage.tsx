import { useWords } from '../words/words.ts';
import styles from './MethodPage.module.css';

/** How figures are read, in the page's language. */
export function MethodPage() {
  const { method } = useWords();
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
