import { markForms, type MarkShape } from './marks.ts';

const line = { fill: 'none', stroke: 'currentColor', strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/**
 * One mark around 0, 0 of a drawing, in `currentColor`. On a vertical scale more is up, on a horizontal one to the right.
 * `length` is the length in pixels of a range, from its low to its high end.
 */
export function MarkPath({
  shape,
  scale = 'vertical',
  length = 14,
  ghost = false,
}: {
  readonly shape: MarkShape;
  readonly scale?: 'vertical' | 'horizontal';
  readonly length?: number;
  /** A value that its own source later replaced: dashed, hollow. */
  readonly ghost?: boolean;
}) {
  const { dot, caret, tick } = markForms[shape];
  const half = length / 2;
  return (
    <g transform={scale === 'horizontal' ? 'rotate(90)' : undefined}>
      {ghost && dot !== 'ends' ? (
        <circle r="5" fill="var(--surface)" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.2" />
      ) : (
        <>
          {dot === 'filled' && <circle r="5.5" fill="currentColor" />}
          {dot === 'hollow' && <circle r="4.6" fill="var(--surface)" stroke="currentColor" strokeWidth="2.4" />}
          {dot === 'diamond' && (
            <path d="M0-6.4 6.4 0 0 6.4-6.4 0Z" fill="var(--surface)" stroke="currentColor" strokeWidth="2" />
          )}
        </>
      )}
      {dot === 'ends' && (
        <path {...line} strokeWidth="2.6" d={`M-5.5 ${-half}H5.5M-5.5 ${half}H5.5M0 ${-half}V${half}`} />
      )}
      {caret !== null && (
        <g transform={caret === 'less' ? 'scale(1 -1)' : undefined}>
          <path {...line} strokeWidth="2.2" d="M-5.6-8.6 0-13.8 5.6-8.6" />
          {tick && <path {...line} strokeWidth="2.2" d="M-5.6-17H5.6" />}
        </g>
      )}
    </g>
  );
}

const boxes: Readonly<Record<'plain' | 'more' | 'less', string>> = {
  plain: '-10 -10 20 20',
  more: '-10.5 -17 21 24',
  less: '-10.5 -7 21 24',
};

/** A mark as an icon of 18 px for legends, cards and tables. It carries no meaning of its own to a screen reader: words stand beside it. */
export function MarkIcon({
  shape,
  size = 18,
  scale = 'vertical',
  className,
}: {
  readonly shape: MarkShape;
  readonly size?: number;
  readonly scale?: 'vertical' | 'horizontal';
  readonly className?: string | undefined;
}) {
  const form = markForms[shape];
  const box =
    form.tick && form.caret === 'more' ? '-11 -19 22 26' : form.tick ? '-11 -7 22 26' : boxes[form.caret ?? 'plain'];
  return (
    <svg
      className={className}
      viewBox={scale === 'horizontal' ? '-10 -10 26 20' : box}
      width={size}
      height={size}
      aria-hidden="true"
    >
      <MarkPath shape={shape} scale={scale} />
    </svg>
  );
}

/** What is not the mark of one statement, but drawn with marks: icons for legends. */
export const signs = ['period', 'revised', 'contradiction', 'event', 'article', 'nothing', 'before'] as const;
export type Sign = (typeof signs)[number];

/** A legend's icon of 18 px for a period, a revision, a contradiction, an event line or a look of "no number". */
export function SignIcon({ sign, size = 18 }: { readonly sign: Sign; readonly size?: number }) {
  return (
    <svg viewBox="0 0 18 18" width={size} height={size} aria-hidden="true">
      {signDrawings[sign]}
    </svg>
  );
}

const signDrawings: Readonly<Record<Sign, React.ReactNode>> = {
  period: <rect x="1" y="6.5" width="16" height="5" fill="currentColor" />,
  revised: (
    <>
      <circle cx="4.8" cy="12" r="3.2" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 1.6" />
      <circle cx="14" cy="5.5" r="3.4" fill="currentColor" />
      <path d="m8 9.8 2.6-1.9" stroke="currentColor" strokeWidth="1.3" />
    </>
  ),
  contradiction: (
    <>
      <path d="M7 2.5H3.5v13H7" fill="none" stroke="var(--alert)" strokeWidth="1.8" />
      <circle cx="12" cy="4" r="2.8" fill="currentColor" />
      <circle cx="12" cy="14" r="2.8" fill="currentColor" />
    </>
  ),
  event: <path d="M9 1v16" stroke="var(--ink-3)" strokeWidth="1.4" strokeDasharray="3 2.6" />,
  article: (
    <>
      <rect x="1" y="1" width="16" height="16" rx="1" fill="var(--surface)" stroke="var(--axis)" />
      <path d="M6 4.5h4.4L12.5 7v6.5H6ZM7.8 8.5h3M7.8 11h3" fill="none" stroke="var(--ink-2)" strokeWidth="1.2" />
    </>
  ),
  nothing: (
    <>
      <rect x="1" y="1" width="16" height="16" rx="1" fill="var(--surface)" stroke="var(--line-2)" />
      <path d="M1 8 8 1M1 17 17 1M10 17l7-7" stroke="var(--line-2)" strokeWidth="1.4" />
    </>
  ),
  before: (
    <rect
      x="1.5"
      y="1.5"
      width="15"
      height="15"
      rx="1"
      fill="none"
      stroke="var(--axis)"
      strokeWidth="1.4"
      strokeDasharray="1.5 2.5"
    />
  ),
};
