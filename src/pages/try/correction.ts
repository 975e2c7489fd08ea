import { indicators, type IndicatorId } from '../../model/indicators.ts';
import type {
  Attribution,
  Language,
  Observation,
  PeriodBasis,
  Qualifier,
  Quantity,
  Speaker,
} from '../../model/observation.ts';
import { DataError, parseRecord } from '../../model/parse.ts';
import { readDate } from '../../view/dates.ts';

/** A figure as it stands in the fields of the form: all text, to be read when it is saved. */
export interface Correction {
  readonly indicator: IndicatorId;
  readonly subject: string;
  readonly subjectHow: Attribution['how'];
  /** One code, or several with "+" between: "KZ-61+KZ-79". */
  readonly region: string;
  readonly regionHow: Attribution['how'];
  readonly qualifier: Qualifier;
  readonly word: string;
  readonly value: string;
  readonly min: string;
  readonly max: string;
  readonly start: string;
  readonly end: string;
  readonly basis: PeriodBasis;
  /** A line each: "state=registered". */
  readonly slices: string;
  readonly speaker: string;
  readonly role: string;
  readonly plan: boolean;
  readonly note: string;
}

/** Something in the form that cannot be. */
export interface Mistake {
  readonly kind: 'number' | 'date' | 'slice' | 'record';
  readonly typed: string;
}

/** The fields of a figure: { value: 53.9 } → "53,9" in Kazakh and Russian, "53.9" in English. */
export function toCorrection(observation: Observation, lang: Language): Correction {
  const { quantity, period, attribution, speaker } = observation;
  const digits = (value: number | null) =>
    value === null ? '' : String(value).replace('.', lang === 'en' ? '.' : ',');
  const date = (iso: string | null) => (iso === null ? '' : iso.split('-').toReversed().join('.'));
  return {
    indicator: observation.indicator,
    subject: observation.subject,
    subjectHow: attribution.subject.how,
    region: [observation.region].flat().join('+'),
    regionHow: attribution.region.how,
    qualifier: quantity.qualifier,
    word: quantity.word ?? '',
    value: digits(quantity.value),
    min: digits(quantity.min),
    max: digits(quantity.max),
    start: date(period.start),
    end: date(period.end),
    basis: period.basis,
    slices: Object.entries(observation.dimensions)
      .map(([name, value]) => `${name}=${value}`)
      .join('\n'),
    speaker: speaker?.name ?? '',
    role: speaker?.role ?? '',
    plan: observation.flags.includes('plan'),
    note: observation.note ?? '',
  };
}

/** Reads a number as the language writes it: "3 000", "53,9" (kk, ru), "3,000", "53.9" (en). Null where it is none. */
export function readNumber(typed: string, lang: Language): number | null {
  const bare = typed.replace(/[\s\u00a0\u202f]/gu, '');
  const plain = lang === 'en' ? bare.replace(/,(?=\d{3}(?:\D|$))/gu, '') : bare.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

/** The corrected figure, checked as every record is, or what cannot be. What the form does not ask stays as it was. */
export function fromCorrection(
  fields: Correction,
  was: Observation,
  lang: Language,
): { readonly observation: Observation } | { readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const number = (typed: string) => {
    const value = readNumber(typed, lang);
    if (value === null) mistakes.push({ kind: 'number', typed });
    return value;
  };
  const date = (typed: string) => {
    if (typed.trim() === '') return null;
    const iso = readDate(typed);
    if (iso === null) mistakes.push({ kind: 'date', typed });
    return iso;
  };
  const isRange = fields.qualifier === 'range';
  const quantity: Quantity = {
    qualifier: fields.qualifier,
    word: orNull(fields.word),
    value: isRange ? null : number(fields.value),
    min: isRange ? number(fields.min) : null,
    max: isRange ? number(fields.max) : null,
    unit: indicators[fields.indicator].unit,
  };
  const [start, end] = [date(fields.start), date(fields.end)];
  const dimensions = readSlices(fields.slices, mistakes);
  if (mistakes.length > 0) return { mistakes };
  const regions = fields.region.split('+');
  const speaker: Speaker = { name: orNull(fields.speaker), role: orNull(fields.role) };
  const sameTime = start === was.period.start && end === was.period.end && fields.basis === was.period.basis;
  const { note: _, ...rest } = was;
  const observation: Observation = {
    ...rest,
    indicator: fields.indicator,
    subject: fields.subject.trim().toLowerCase(),
    region: regions.length > 1 ? regions : (regions[0] ?? 'KZ'),
    quantity,
    period: sameTime ? was.period : { ...was.period, start, end, basis: fields.basis },
    dimensions,
    speaker: speaker.name === null && speaker.role === null ? null : speaker,
    attribution: {
      subject: attributed(was.attribution.subject, fields.subjectHow, fields.subject === was.subject),
      region: attributed(was.attribution.region, fields.regionHow, fields.region === [was.region].flat().join('+')),
    },
    flags: [...was.flags.filter((flag) => flag !== 'plan'), ...(fields.plan ? (['plan'] as const) : [])],
    ...(fields.note.trim() === '' ? {} : { note: fields.note.trim() }),
  };
  const problems = problemsOf(observation);
  return problems.length > 0
    ? { mistakes: problems.map((typed): Mistake => ({ kind: 'record', typed })) }
    : { observation };
}

function orNull(typed: string): string | null {
  return typed.trim() === '' ? null : typed.trim();
}

// Words that said another party or place do not say this one.
function attributed(was: Attribution, how: Attribution['how'], same: boolean): Attribution {
  return same && how === was.how ? was : { how, words: same ? was.words : null };
}

function readSlices(typed: string, mistakes: Mistake[]): Readonly<Record<string, string>> {
  const pairs = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line): readonly (readonly [string, string])[] => {
      const found = /^([a-z0-9]+(?:-[a-z0-9]+)*)\s*=\s*(\S.*)$/u.exec(line);
      if (found?.[1] !== undefined && found[2] !== undefined) return [[found[1], found[2]]];
      mistakes.push({ kind: 'slice', typed: line });
      return [];
    });
  return Object.fromEntries(pairs);
}

/** What the door of records says of one figure: "subject: expected a slug such as aq-jol, got "Ауыл"". */
function problemsOf(observation: Observation): readonly string[] {
  const record = {
    schema: 1,
    id: 'draft',
    url: null,
    outlet: 'draft',
    title: null,
    lang: 'ru',
    published: null,
    publishedBasis: 'unknown',
    rights: 'quote',
    readBy: 'dalel',
    extent: 'whole',
    text: null,
    observations: [observation],
  };
  try {
    parseRecord(record, 'draft');
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems.map((problem) => problem.replace('observations.0.', ''));
    throw error;
  }
}
