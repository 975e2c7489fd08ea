import type { Period, Qualifier, Quantity, Reading } from '../model/observation.ts';
import { paint } from './terminal.ts';

/** A figure on two lines, for a terminal: what it says, and the words that say it. */
export function sayReading(reading: Reading): string {
  const { indicator, subject, dimensions, speaker, quote } = reading;
  const slices = Object.entries(dimensions).map(([name, value]) => `${name} ${value}`);
  const facts = [
    `${paint('bold', sayQuantity(reading.quantity))} ${indicator}`,
    subject,
    sayRegion(reading.region),
    ...slices,
    sayPeriod(reading.period),
    ...reading.flags.map((flag) => flags[flag]),
  ];
  const said = speaker === null ? '' : `, says ${[speaker.name, speaker.role].filter(Boolean).join(', ')}`;
  return `${facts.join(' · ')}\n   «${quote.exact}»${said} ${paint('dim', `(${reading.rule})`)}`;
}

const qualifierWords: Readonly<Record<Qualifier, string>> = {
  exact: 'exactly',
  about: 'about',
  moreThan: 'more than',
  atLeast: 'at least',
  lessThan: 'less than',
  atMost: 'at most',
  almost: 'almost',
  range: 'from … to …',
};

/** moreThan → "more than". */
export function sayQualifier(qualifier: Qualifier): string {
  return qualifierWords[qualifier];
}

const unitWords: Readonly<Partial<Record<Quantity['unit'], string>>> = {
  percent: '%',
  years: ' years',
  KZT: ' KZT',
};

const flags: Readonly<Record<Reading['flags'][number], string>> = {
  plan: 'a plan',
  'parts-differ': 'its parts do not add up to it',
  'share-differs': 'its share does not follow from its base',
};

/** "more than 3 000", "8.6%", "7–8 years"; the catalogue's unit where it is no mere count. */
export function sayQuantity({ qualifier, value, min, max, unit }: Quantity): string {
  const number = value === null ? `${sayNumber(min)}–${sayNumber(max)}` : sayNumber(value);
  const sure = qualifier === 'exact' || qualifier === 'range' ? '' : `${qualifierWords[qualifier]} `;
  return `${sure}${number}${unitWords[unit] ?? ''}`;
}

/** 3415 → "3 415"; digits are never rounded. */
export function sayNumber(value: number | null): string {
  if (value === null) return '?';
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, whole.length > 4 ? ' ' : '');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function sayRegion(region: Reading['region']): string {
  return typeof region === 'string' ? region : region.join(' + ');
}

/** "2022-01-01 – 2022-12-31 (stated)". */
export function sayPeriod({ start, end, basis, asOf }: Period): string {
  const dates = start === end ? (start ?? 'no date') : `${start ?? '…'} – ${end ?? '…'}`;
  return `${dates}${asOf ? `, as of ${asOf}` : ''} (${basis})`;
}

/** 1, "figure" → "1 figure"; 19, "figure" → "19 figures". */
export function sayCount(many: number, noun: string): string {
  return `${sayNumber(many)} ${noun}${many === 1 ? '' : 's'}`;
}
