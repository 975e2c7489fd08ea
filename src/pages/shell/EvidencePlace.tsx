import {
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
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
import styles from './EvidencePlace.module.css';

/** Where wrong readings are reported: an e-mail address. Empty: the link is left out. */
const reportTo: string = import.meta.env['VITE_REPORT_TO'] ?? '';

// In a panel beside its chart; a drawer over the sheet; a sheet of its own on a phone.
const wide = '(min-width: 1181px)';
const drawer = '(min-width: 901px)';

/** Shows the words behind the figure that the address names, where there is room for them. */
export function EvidencePlace() {
  const { openId, open } = useReading();
  const { blocks, current, openerOf } = useBlocks();
  const isWide = useMedia(wide);
  const isDrawer = useMedia(drawer);
  const host = findHost(blocks, current, openId);
  const close = useCallback(() => open(null), [open]);

  // Closed by its button, by Esc or by Back: focus returns to the figure whose words these were.
  const last = useRef<{ readonly id: string; readonly block: string | null } | null>(null);
  useEffect(() => {
    const closed = openId === null ? last.current : null;
    last.current = openId === null ? null : { id: openId, block: host?.id ?? null };
    if (closed === null) return;
    const figure = `[data-figure="${CSS.escape(closed.id)}"]`;
    const inBlock = closed.block === null ? null : document.getElementById(closed.block);
    const back =
      openerOf(closed.id) ?? inBlock?.querySelector<HTMLElement>(figure) ?? document.querySelector<HTMLElement>(figure);
    back?.focus();
  }, [openId, host, openerOf]);

  if (openId === null) return null;
  const content = <Opened id={openId} close={close} />;
  if (isWide && host?.slot != null) {
    return createPortal(
      <Beside id={openId} close={close}>
        {content}
      </Beside>,
      host.slot,
    );
  }
  return (
    <Over key={isDrawer ? 'drawer' : 'sheet'} id={openId} modal={!isDrawer} close={close}>
      {content}
    </Over>
  );
}

function Opened({ id, close }: { readonly id: string; readonly close: () => void }) {
  const words = useWords();
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
  );
}

function toReport(id: string, quote: string): string | null {
  if (reportTo === '') return null;
  const body = `${id}\n«${quote}»\n${location.href}\n\n`;
  return `mailto:${reportTo}?subject=${encodeURIComponent(`Dalel: ${id}`)}&body=${encodeURIComponent(body)}`;
}

/** In the rail's place: not modal, the chart stays in use. Esc closes. */
function Beside({
  id,
  close,
  children,
}: {
  readonly id: string;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEscape(close);
  useFocusWhenOpened(place, id);
  return (
    <div ref={place} className={styles.beside}>
      {children}
    </div>
  );
}

function Over({
  id,
  modal,
  close,
  children,
}: {
  readonly id: string;
  readonly modal: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const { evidence } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const closing = useEffectEvent(close);
  useEscape(close, !modal);
  useFocusWhenOpened(dialog, id);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (modal) element.showModal();
    else element.show();
    element.querySelector<HTMLElement>('[data-close]')?.focus();
    const onCancel = (event: Event) => {
      event.preventDefault();
      closing();
    };
    element.addEventListener('cancel', onCancel);
    return () => {
      element.removeEventListener('cancel', onCancel);
      element.close();
    };
  }, [modal]);
  return (
    <dialog ref={dialog} className={styles.over} data-modal={modal ? '' : undefined} aria-label={evidence.title}>
      {children}
    </dialog>
  );
}

function useEscape(close: () => void, on = true) {
  const closing = useEffectEvent(close);
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      // An open list or menu takes Esc first.
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector(':popover-open') !== null) return;
      closing();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on]);
}

/** Focus goes to the panel when a figure outside it is opened; stepping with its own buttons leaves focus on them. */
function useFocusWhenOpened(place: React.RefObject<HTMLElement | null>, id: string) {
  const [first] = useState(id);
  useEffect(() => {
    const element = place.current;
    if (element === null || element.contains(document.activeElement)) return;
    const arrived = document.activeElement === null || document.activeElement === document.body;
    // A page opened with evidence in its address: bring it into view, take no focus away.
    if (arrived && id === first) element.scrollIntoView({ block: 'nearest' });
    else element.querySelector<HTMLElement>('[data-close]')?.focus({ preventScroll: true });
    element.scrollTo?.({ top: 0 });
  }, [place, id, first]);
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    useCallback(
      (listener) => {
        const media = matchMedia(query);
        media.addEventListener('change', listener);
        return () => media.removeEventListener('change', listener);
      },
      [query],
    ),
    () => matchMedia(query).matches,
    () => true,
  );
}
