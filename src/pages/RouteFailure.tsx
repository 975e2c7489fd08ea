import { Suspense, use } from 'react';
import { useLocation, useRouteError } from 'react-router';
import { ErrorState } from '../ui/states/States.tsx';
import { readView } from '../view/view.ts';
import { loadWords } from '../words/words.ts';

/** A page that failed, in the page's place: the rest of the site stands. */
export function RouteFailure() {
  return (
    <Suspense fallback={null}>
      <Failure />
    </Suspense>
  );
}

function Failure() {
  const { pathname, search } = useLocation();
  const error = useRouteError();
  const { lang } = readView(pathname, search).view;
  const { states } = use(loadWords(lang));
  return (
    <div className="wrap">
      <ErrorState
        title={states.unknownTitle}
        actions={
          <button type="button" className="btn btn-primary" onClick={() => location.reload()}>
            {states.retry}
          </button>
        }
      >
        <p>{states.unknownText}</p>
        <p>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
      </ErrorState>
    </div>
  );
}
