import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useRef,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
import { findHost, useBlocks, useReading } from '../../ui/reading.tsx';
import { PanelSkeleton } from '../../ui/states/States.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { useWords } from '../../words/words.ts';
import styles from './EvidencePlace.module.css';

// In a panel beside its chart; a drawer over the sheet; a sheet of its own on a phone.
const wide = '(min-width: 1181px)';
const drawer = '(min-width: 901px)';

const load = () => import('./Opened.tsx');
const Opened = lazy(async () => ({ default: (await load()).Opened }));

/** Shows the words behind the figure that the address names, where there is room for them. */
export function EvidencePlace() {
  const { openId, open } = useReading();
  const { blocks, current, openerOf } = useBlocks();
  const { states } = useWords();
  const isWide = useMedia(wide);
  const isDrawer = useMedia(drawer);
  const printing = usePrinting();
  const host = findHost(blocks, current, openId);
  const close = useCallback(() => open(null), [open]);

  // Pointing at a figure is the moment to fetch what shows its words.
  useEffect(() => {
    const onPoint = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest('[data-figure]') === null) return;
      stop();
      void load().catch(() => {});
    };
    const stop = () => {
      document.removeEventListener('pointerover', onPoint);
      document.removeEventListener('focusin', onPoint);
    };
    document.addEventListener('pointerover', onPoint);
    document.addEventListener('focusin', onPoint);
    return stop;
  }, []);

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
  const content = (
    <Suspense fallback={<PanelSkeleton label={states.loading} />}>
      <Opened id={openId} close={close} />
    </Suspense>
  );
  if (isWide && host?.slot != null) {
    return createPortal(<Beside close={close}>{content}</Beside>, host.slot);
  }
  return (
    <Over key={isDrawer ? 'drawer' : 'sheet'} modal={!isDrawer && !printing} close={close}>
      {content}
    </Over>
  );
}

/** In the rail's place: not modal, the chart stays in use. Esc closes. */
function Beside({ close, children }: { readonly close: () => void; readonly children: ReactNode }) {
  useEscape(close);
  return (
    <div className={styles.beside} data-scrolls="">
      {children}
    </div>
  );
}

function Over({
  modal,
  close,
  children,
}: {
  readonly modal: boolean;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const { evidence } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const closing = useEffectEvent(close);
  useEscape(close, !modal);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (modal) element.showModal();
    else element.show();
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
    <dialog
      ref={dialog}
      className={styles.over}
      data-scrolls=""
      data-modal={modal ? '' : undefined}
      aria-label={evidence.title}
    >
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
