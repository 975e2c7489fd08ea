/** The mark of Dalel: two guillemets around a dot, a figure inside its quotation. */
export function Emblem({ size = 30 }: { readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 30 30"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path
        d="M12.4 5.2C12.9 1.6 8.3.7 7.4 3.7M17.6 5.2C17.1 1.6 21.7.7 22.6 3.7M12.4 24.8C12.9 28.4 8.3 29.3 7.4 26.3M17.6 24.8C17.1 28.4 21.7 29.3 22.6 26.3"
        strokeWidth="1.9"
      />
      <path d="M12.4 5.2 3.4 15 12.4 24.8M17.6 5.2 26.6 15 17.6 24.8" strokeWidth="2.5" />
      <circle cx="15" cy="15" r="3.7" fill="var(--marker-edge)" stroke="none" />
    </svg>
  );
}

/** The small rhombus before the name of a panel. */
export function Rhombus() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="none" aria-hidden="true">
      <path
        d="M6.6 1.6 1.2 8l5.4 6.4M9.4 1.6 14.8 8l-5.4 6.4"
        stroke="currentColor"
        strokeWidth="1.7"
        strokeLinecap="round"
      />
      <circle cx="8" cy="8" r="2" fill="currentColor" />
    </svg>
  );
}

/** The large ornament: only where there is nothing to show. */
export function Ornament() {
  return (
    <svg
      viewBox="0 0 120 60"
      width="120"
      height="60"
      fill="none"
      stroke="var(--line-2)"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M54 6 30 30l24 24M66 6l24 24-24 24" />
      <path d="M54 6c-6-5-13 1-9 7M66 6c6-5 13 1 9 7M54 54c-6 5-13-1-9-7M66 54c6 5 13-1 9-7" />
      <path d="M22 18 10 30l12 12M98 18l12 12-12 12" />
      <circle cx="60" cy="30" r="6" strokeDasharray="3 4" />
    </svg>
  );
}
