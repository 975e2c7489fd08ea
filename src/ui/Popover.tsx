import { useId, useRef, type ReactNode, type ToggleEvent } from 'react';
import styles from './Popover.module.css';

/** Closes the popover that something stands in: after a choice that is the last one. */
export function closePopover(inside: Element): void {
  inside.closest<HTMLElement>('[popover]')?.hidePopover();
}

/**
 * A button and what it opens: the browser's own popover, so Esc, a click outside and the return of focus are the browser's.
 * `children` is drawn only while it is open.
 */
export function Popover({
  className,
  label,
  title,
  button,
  open,
  onOpen,
  width,
  children,
}: {
  readonly className?: string | undefined;
  /** The button's name where its contents do not say it. */
  readonly label?: string | undefined;
  /** The name of what opens. */
  readonly title: string;
  readonly button: ReactNode;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly width?: 'wide' | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  const invoker = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDialogElement>(null);

  const onToggle = (event: ToggleEvent<HTMLDialogElement>) => {
    const opened = event.newState === 'open';
    onOpen(opened);
    if (opened) requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>('[data-first]')?.focus());
  };
  const place = (event: ToggleEvent<HTMLDialogElement>) => {
    if (event.newState !== 'open' || invoker.current === null || panel.current === null) return;
    const { left, right, bottom } = invoker.current.getBoundingClientRect();
    const room = document.documentElement.clientWidth;
    const wanted = width === 'wide' ? 560 : 340;
    const start = Math.max(8, Math.min(left, room - wanted - 8, Math.max(left, right - wanted)));
    panel.current.style.setProperty('--left', `${start}px`);
    panel.current.style.setProperty('--top', `${bottom + window.scrollY + 6}px`);
  };

  return (
    <>
      <button
        ref={invoker}
        type="button"
        className={className}
        popoverTarget={id}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        {button}
      </button>
      <dialog
        ref={panel}
        id={id}
        popover="auto"
        aria-label={title}
        className={styles.panel}
        data-width={width}
        onBeforeToggle={place}
        onToggle={onToggle}
      >
        {open && children}
      </dialog>
    </>
  );
}
