import { Link, useLocation } from 'react-router';
import { EmptyState } from '../ui/states/States.tsx';
import { useView } from '../view/use-view.ts';
import { useWords } from '../words/words.ts';

/** For an address at which nothing lives: says so and offers two ways on. */
export function NotFoundPage() {
  const { states } = useWords();
  const { pathname } = useLocation();
  const { hrefOf } = useView();
  return (
    <>
      <title>{`${states.notFoundTitle} — Dalel`}</title>
      <EmptyState
        level="h1"
        title={states.notFoundTitle}
        actions={
          <>
            <Link className="btn btn-primary" to={hrefOf({ page: { name: 'overview' } })}>
              {states.toOverview}
            </Link>
            <Link className="btn" to={hrefOf({ page: { name: 'articles' } })}>
              {states.toArticles}
            </Link>
          </>
        }
      >
        <p>{states.notFoundText(decodeSafely(pathname))}</p>
      </EmptyState>
    </>
  );
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
