import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../../ui/Icon.tsx';
import { useWords } from '../../words/words.ts';
import styles from './announce.module.css';

type Announce = (text: string, kept?: string) => void;

const AnnounceContext = createContext<Announce>(() => {});

/** Says something short at the foot of the screen and to screen readers: "Link copied". `kept` is text the reader may select. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Copies text; where the browser refuses, shows it to be copied by hand. */
export function useCopy(): (text: string, done: string) => void {
  const announce = useAnnounce();
  const { shell } = useWords();
  return useCallback(
    (text, done) => {
      const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
      copying.then(
        () => announce(done),
        () => announce(shell.copyFailed, text),
      );
    },
    [announce, shell],
  );
}

const shownFor = 5000;

interface Said {
  readonly text: string;
  readonly kept: string | undefined;
  readonly within: Element | null;
}

export function AnnounceProvider({ children }: { readonly children: ReactNode }) {
  const { shell } = useWords();
  const [said, setSaid] = useState<Said | null>(null);
  const announce = useCallback<Announce>(
    // What lies behind a modal sheet is neither seen nor heard: there it is said inside the sheet.
    (text, kept) => setSaid({ text, kept, within: document.querySelector('dialog:modal') }),
    [],
  );

  useEffect(() => {
    // What has to be copied by hand stays until it is closed.
    if (said === null || said.kept !== undefined) return;
    const timer = setTimeout(() => setSaid(null), shownFor);
    return () => clearTimeout(timer);
  }, [said]);

  const toast = said !== null && (
    <div className={styles.toast}>
      <Icon name={said.kept === undefined ? 'check' : 'warning'} size={18} />
      <span>{said.text}</span>
      {said.kept !== undefined && <textarea readOnly rows={3} value={said.kept} aria-label={said.text} />}
      <button type="button" aria-label={shell.close} onClick={() => setSaid(null)}>
        <Icon name="close" size={18} />
      </button>
    </div>
  );

  return (
    <AnnounceContext value={announce}>
      {children}
      <output className={styles.place}>{said?.within === null && toast}</output>
      {said?.within != null && createPortal(<output className={styles.place}>{toast}</output>, said.within)}
    </AnnounceContext>
  );
}
