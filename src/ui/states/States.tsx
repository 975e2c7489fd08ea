import { useEffect, useState, type ReactNode } from 'react';
import { Ornament } from '../Emblem.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import styles from './States.module.css';

/** A sheet for when there is nothing to draw: names the cause in a sentence and offers the next step. */
export function EmptyState({
  title,
  children,
  actions,
  level = 'h2',
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: 'h1' | 'h2' | 'h3';
}) {
  const Heading = level;
  return (
    <div className={styles.empty}>
      <Ornament />
      <Heading className={styles.title}>{title}</Heading>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** A sheet for what failed: what was asked, what came, and how to try again. */
export function ErrorState({
  title,
  icon = 'warning',
  children,
  actions,
}: {
  readonly title: ReactNode;
  readonly icon?: IconName;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={styles.failed} role="alert">
      <span className={styles.badge} data-icon={icon}>
        <Icon name={icon} size={22} />
      </span>
      <div>
        <h2 className={styles.title}>{title}</h2>
        {children !== undefined && <div className={styles.text}>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}

/** A sentence across the page that does not stop the rest: a part of the address unread, no connection. */
export function Banner({ tone, children }: { readonly tone: 'notice' | 'offline'; readonly children: ReactNode }) {
  return (
    <output className={styles.banner} data-tone={tone}>
      {children}
    </output>
  );
}

/** Draws its children only after a time, in milliseconds: what is quick shows no skeleton. */
export function After({ delay = 300, children }: { readonly delay?: number; readonly children: ReactNode }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), delay);
    return () => clearTimeout(timer);
  }, [delay]);
  return due ? children : null;
}

/** A panel's shape while its figures come: after 300 ms. */
export function PanelSkeleton({ label }: { readonly label: string }) {
  return (
    <div aria-busy="true">
      <output className="visually-hidden">{label}</output>
      <After>
        <div className={styles.skeleton} aria-hidden="true">
          <i className={styles.eyebrow} />
          <i className={styles.lead} />
          <i className={styles.leadShort} />
          <div className={styles.cards}>
            {['a', 'b', 'c'].map((card) => (
              <div key={card}>
                <i className={styles.number} />
                <i />
                <i />
              </div>
            ))}
          </div>
          <i />
          <i />
          <i className={styles.leadShort} />
        </div>
      </After>
    </div>
  );
}
