import type { ReactElement } from 'react';

/** The interface's line icons, drawn on a 20 × 20 grid in the colour of the text. */
const icons = {
  search: (
    <>
      <circle cx="8.6" cy="8.6" r="5.6" />
      <path d="m13 13 4.4 4.4" />
    </>
  ),
  moon: <path d="M16.6 12.2A7 7 0 0 1 7.8 3.4a7 7 0 1 0 8.8 8.8Z" />,
  sun: (
    <>
      <circle cx="10" cy="10" r="3.6" />
      <path d="M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M4.2 15.8l1.4-1.4M14.4 5.6l1.4-1.4" />
    </>
  ),
  screen: (
    <>
      <rect x="2.5" y="3.5" width="15" height="10.5" rx="1" />
      <path d="M7 17h6M10 14v3" />
    </>
  ),
  menu: <path d="M3 5.5h14M3 10h14M3 14.5h14" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  previous: <path d="m12 5-5 5 5 5" />,
  next: <path d="m8 5 5 5-5 5" />,
  check: <path d="m3.4 10.8 4.4 4.4 8.8-9.6" />,
  warning: (
    <>
      <path d="M10 2.6 18.4 17.4H1.6L10 2.6ZM10 8v4.2" />
      <circle cx="10" cy="14.7" r=".7" fill="currentColor" />
    </>
  ),
  unequal: <path d="M3.5 7.4h13M3.5 12.6h13M13.4 3.6 6.6 16.4" />,
  open: <path d="M8 4H4v12h12v-4M12 3.6h4.6v4.6M16.4 3.8 9.6 10.6" />,
  link: (
    <path d="M8.4 11.6a3.3 3.3 0 0 0 4.7 0l2.9-2.9A3.3 3.3 0 0 0 11.3 4l-1.2 1.2M11.6 8.4a3.3 3.3 0 0 0-4.7 0L4 11.3A3.3 3.3 0 0 0 8.7 16l1.2-1.2" />
  ),
  cite: <path d="M9 5 4.6 10 9 15M15.6 5l-4.4 5 4.4 5" />,
  flag: <path d="M4.4 18V3M4.4 3.6h11l-2.6 4 2.6 4h-11" />,
  offline: (
    <>
      <path d="M2.5 8a11 11 0 0 1 4-2.3M10 5a11 11 0 0 1 7.5 3M5 11.2a7 7 0 0 1 3-1.7M12.4 9.7a7 7 0 0 1 2.6 1.5M3 3l14 14" />
      <circle cx="10" cy="14.6" r="1" fill="currentColor" />
    </>
  ),
  sortUp: <path d="m6 12 4-4.4 4 4.4" />,
  sortDown: <path d="m6 8 4 4.4L14 8" />,
  filter: <path d="M3 5h14M5.6 10h8.8M8.2 15h3.6" />,
} satisfies Record<string, ReactElement>;

export type IconName = keyof typeof icons;

/** A line icon beside its word; it is never read aloud, so a button that is only an icon needs a name. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {icons[name]}
    </svg>
  );
}
