import { LoadError, type LoadFailure } from '../../query/load.ts';
import type { IconName } from '../../ui/Icon.tsx';
import { ErrorState } from '../../ui/states/States.tsx';
import { failures } from '../../words/failures.ts';
import { useWords, type Words } from '../../words/words.ts';

interface Telling {
  readonly icon: IconName;
  readonly title: (words: Words['states']) => string;
  readonly text: (words: Words['states'], file: string, status: number) => string;
}

const tellings: Readonly<Record<LoadFailure, Telling>> = {
  offline: { icon: 'offline', title: (w) => w.offlineTitle, text: (w) => w.offlineText },
  'not-found': { icon: 'warning', title: (w) => w.notFoundDataTitle, text: (w, file) => w.notFoundDataText(file) },
  server: { icon: 'warning', title: (w) => w.serverTitle, text: (w, file, status) => w.serverText(file, status) },
  'cut-off': { icon: 'warning', title: (w) => w.cutOffTitle, text: (w, file) => w.cutOffText(file) },
  'wrong-schema': { icon: 'warning', title: (w) => w.schemaTitle, text: (w, file) => w.schemaText(file) },
};

// The first few problems tell what is wrong; a thousand lines would not.
const problemsShown = 5;

/** The figures did not load: says which file and why, offers another try and the raw file. */
export function DataFailure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { states, lang } = useWords();
  if (!(error instanceof LoadError)) {
    return (
      <ErrorState title={failures[lang].brokenTitle} actions={<RetryButton onRetry={onRetry} />}>
        <p>{failures[lang].brokenText}</p>
        <p>
          <code>{error.message}</code>
        </p>
      </ErrorState>
    );
  }
  const { icon, title, text } = tellings[error.kind];
  const file = error.address.split('/').at(-1) ?? error.address;
  return (
    <ErrorState
      icon={icon}
      title={title(states)}
      actions={
        <>
          <RetryButton onRetry={onRetry} />
          {error.kind !== 'offline' && (
            <a className="link" href={error.address}>
              {states.openRaw}
            </a>
          )}
        </>
      }
    >
      <p>{text(states, file, error.status ?? 0)}</p>
      {error.problems.slice(0, problemsShown).map((problem) => (
        <p key={problem}>
          <code>{problem.startsWith(`${file}: `) ? problem.slice(file.length + 2) : problem}</code>
        </p>
      ))}
    </ErrorState>
  );
}

function RetryButton({ onRetry }: { readonly onRetry: () => void }) {
  const { lang } = useWords();
  return (
    <button type="button" className="btn btn-primary" onClick={onRetry}>
      {failures[lang].retry}
    </button>
  );
}
