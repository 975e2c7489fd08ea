import { useState, useSyncExternalStore } from 'react';
import { Banner } from '../../ui/states/States.tsx';
import type { Problem } from '../../view/view.ts';
import { useWords } from '../../words/words.ts';

/** Names the parts of the address that could not be used, and says that the rest is shown. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { states } = useWords();
  const [understood, setUnderstood] = useState<readonly Problem[]>([]);
  const told = problems.filter(({ reason }) => reason !== 'unknown-page');
  if (told.length === 0 || understood === problems) return null;
  return (
    <Banner tone="notice">
      <span>
        <b>{states.problems(told.length)}</b> {states.problemsSetAside}{' '}
        {told.map(({ param, raw, reason }, index) => (
          <span key={`${param}=${raw}`}>
            {index > 0 && ', '}
            <code>
              {param}={raw}
            </code>{' '}
            ({states.reasons[reason]})
          </span>
        ))}
        . {states.problemsRest}
      </span>
      <button type="button" className="link" onClick={() => setUnderstood(problems)}>
        {states.dismiss}
      </button>
    </Banner>
  );
}

/** Says that there is no connection, while there is none. */
export function OfflineBanner() {
  const { states } = useWords();
  const online = useSyncExternalStore(
    watchConnection,
    () => navigator.onLine,
    () => true,
  );
  if (online) return null;
  return (
    <Banner tone="offline">
      <span>
        <b>{states.offlineBanner}</b> {states.offlineBannerText}
      </span>
    </Banner>
  );
}

function watchConnection(listener: () => void): () => void {
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}
