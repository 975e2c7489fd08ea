import { useEffect } from 'react';
import { useLocation, useRouteError } from 'react-router';
import { ErrorState } from '../ui/states/States.tsx';
import { readView } from '../view/view.ts';
import { failures } from '../words/failures.ts';

// As Chromium, Firefox, Safari and the bundler's loader of styles say that a part of the program did not come.
const partMissing = /dynamically imported module|module script failed|unable to preload/i;

/** A page that failed, in the page's place: the rest of the site stands. What only lacked a connection comes back with it. */
export function RouteFailure() {
  const { pathname, search } = useLocation();
  const error = useRouteError();
  const said = error instanceof Error ? error.message : String(error);
  const missing = partMissing.test(said);
  const words = failures[readView(pathname, search).view.lang];
  useEffect(() => {
    if (!missing) return undefined;
    const again = () => location.reload();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [missing]);
  return (
    <div className="wrap">
      <ErrorState
        icon={missing ? 'offline' : 'warning'}
        title={missing ? words.missingTitle : words.brokenTitle}
        actions={
          <button
            type="button"
            className="btn btn-primary"
            // Without a connection a reload would only bring the browser's own page.
            onClick={() => navigator.onLine && location.reload()}
          >
            {words.retry}
          </button>
        }
      >
        <p>{missing ? words.missingText : words.brokenText}</p>
        {!missing && (
          <p>
            <code>{said}</code>
          </p>
        )}
      </ErrorState>
    </div>
  );
}
