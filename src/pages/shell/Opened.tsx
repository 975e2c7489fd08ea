import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { toSourceAddress } from '../../model/source.ts';
import { citeInBibtex, citeInCsl, citeInText, type Cited } from '../../query/cite.ts';
import { Evidence } from '../../ui/Evidence.tsx';
import { useNames } from '../../ui/names.ts';
import { findHost, useBlocks, useReading } from '../../ui/reading.tsx';
import { EmptyState } from '../../ui/states/States.tsx';
import { useWords } from '../../words/words.ts';
import { usePage } from '../page.ts';
import { besideOf } from './agreeing.tsx';
import { useCopy } from './announce.tsx';

/** Where wrong readings are reported: an e-mail address. Empty: the link is left out. */
const reportTo: string = import.meta.env['VITE_REPORT_TO'] ?? '';

/** The words behind one figure, with all that the collection knows beside them. */
export function Opened({ id, close }: { readonly id: string; readonly close: () => void }) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  useFocusWhenOpened(place, id);
  const { collection } = usePage();
  const { open } = useReading();
  const { blocks, current } = useBlocks();
  const copy = useCopy();
  const observation = collection.byId.get(id);
  const card = observation && collection.articleById.get(observation.article);
  const names = useNames();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const beside = useMemo(
    () => observation && besideOf(collection, observation, words),
    [collection, observation, words],
  );
  if (observation === undefined || card === undefined) {
    return (
      <div ref={place}>
        <EmptyState
          title={words.evidence.unknownFigure}
          actions={
            <button type="button" className="btn btn-primary" data-close="" onClick={close}>
              {words.evidence.close}
            </button>
          }
        >
          <p>{words.evidence.unknownFigureWhy}</p>
          <p>
            <code>{id}</code>
          </p>
        </EmptyState>
      </div>
    );
  }

  const block = findHost(blocks, current, id);
  const ids = [...new Set(block?.observations.map((other) => other.id))];
  const index = ids.indexOf(id);
  const step = (by: number) => {
    const next = ids[index + by];
    return next === undefined ? null : () => open(next, block?.id ?? null);
  };
  const cited: Cited = {
    observation,
    article: card,
    label: [
      names.indicator(observation.indicator),
      names.subject(observation.subject),
      names.slices(observation),
      names.place(observation.region),
    ]
      .filter((part) => part !== '')
      .join(', '),
    address: location.href,
    version: collection.manifest.version,
    accessed: today,
  };
  return (
    <div ref={place}>
      <Evidence
        observation={observation}
        card={card}
        position={index < 0 ? null : { index: index + 1, total: ids.length }}
        onPrevious={step(-1)}
        onNext={step(1)}
        onClose={close}
        related={beside?.related ?? []}
        origins={beside?.origins ?? 0}
        arithmetic={beside?.arithmetic ?? []}
        sourceHref={toSourceAddress(card, observation.quote)}
        citations={[
          { form: words.evidence.citeText, text: citeInText(cited, words.lang) },
          { form: 'BibTeX', text: citeInBibtex(cited) },
          { form: 'CSL-JSON', text: citeInCsl(cited) },
        ]}
        onCopy={(text) => copy(text, words.shell.copied)}
        onCopyLink={() => copy(location.href, words.shell.linkCopied)}
        reportHref={toReport(id, observation.quote.exact)}
      />
    </div>
  );
}

function toReport(id: string, quote: string): string | null {
  if (reportTo === '') return null;
  const body = `${id}\n«${quote}»\n${location.href}\n\n`;
  return `mailto:${reportTo}?subject=${encodeURIComponent(`Dalel: ${id}`)}&body=${encodeURIComponent(body)}`;
}

/** Focus goes to the panel when a figure outside it is opened; stepping with its own buttons leaves focus on them. */
function useFocusWhenOpened(place: RefObject<HTMLElement | null>, id: string) {
  const [first] = useState(id);
  useEffect(() => {
    const element = place.current;
    if (element === null || element.contains(document.activeElement)) return;
    const arrived = document.activeElement === null || document.activeElement === document.body;
    // A page opened with evidence in its address: bring it into view, take no focus away.
    if (arrived && id === first) {
      const { top } = element.getBoundingClientRect();
      if (top < 0 || top > innerHeight / 2) element.scrollIntoView({ block: 'start' });
    } else element.querySelector<HTMLElement>('[data-close]')?.focus({ preventScroll: true });
    element.closest('[data-scrolls]')?.scrollTo?.({ top: 0 });
  }, [place, id, first]);
}
