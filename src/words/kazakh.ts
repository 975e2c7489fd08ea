import type { Unit } from '../model/indicators.ts';

/** Case endings of the word with which a number ends when it is read aloud. */
interface Endings {
  readonly dative: string;
  readonly ablative: string;
}

const endings = (dative: string, ablative: string): Endings => ({ dative, ablative });

const ones: readonly Endings[] = [
  endings('ге', 'ден'), // нөл
  endings('ге', 'ден'), // бір
  endings('ге', 'ден'), // екі
  endings('ке', 'тен'), // үш
  endings('ке', 'тен'), // төрт
  endings('ке', 'тен'), // бес
  endings('ға', 'дан'), // алты
  endings('ге', 'ден'), // жеті
  endings('ге', 'ден'), // сегіз
  endings('ға', 'дан'), // тоғыз
];

const tens: readonly Endings[] = [
  endings('ге', 'ден'),
  endings('ға', 'нан'), // он
  endings('ға', 'дан'), // жиырма
  endings('ға', 'дан'), // отыз
  endings('қа', 'тан'), // қырық
  endings('ге', 'ден'), // елу
  endings('қа', 'тан'), // алпыс
  endings('ке', 'тен'), // жетпіс
  endings('ге', 'нен'), // сексен
  endings('ға', 'нан'), // тоқсан
];

const powers: readonly { readonly of: number; readonly endings: Endings }[] = [
  { of: 1e9, endings: endings('қа', 'тан') }, // миллиард
  { of: 1e6, endings: endings('ға', 'нан') }, // миллион
  { of: 1e3, endings: endings('ға', 'нан') }, // мың
  { of: 100, endings: endings('ге', 'ден') }, // жүз
];

const unitWords: Partial<Readonly<Record<Unit, Endings>>> = {
  percent: endings('ға', 'дан'), // пайыз
  KZT: endings('ге', 'ден'), // теңге
};

/** The dative ending of a number in digits: 175000 → "ға" ("175 000-ға жуық"), 500 → "ге", 40 → "қа". */
export function dative(value: number, unit: Unit = 'count'): string {
  return endingsOf(value, unit).dative;
}

/** The ablative ending of a number in digits: 3000 → "нан" ("3 000-нан астам"), 500 → "ден", 90 → "нан". */
export function ablative(value: number, unit: Unit = 'count'): string {
  return endingsOf(value, unit).ablative;
}

function endingsOf(value: number, unit: Unit): Endings {
  const word = unitWords[unit];
  if (word) return word;
  const whole = Number.isInteger(value) ? Math.abs(value) : lastDigitsOf(value);
  const one = whole % 10;
  if (one !== 0 || whole === 0) return ones[one] ?? endings('ге', 'ден');
  const ten = Math.floor(whole / 10) % 10;
  if (ten !== 0) return tens[ten] ?? endings('ге', 'ден');
  const power = powers.find(({ of }) => whole % of === 0);
  return power?.endings ?? endings('ге', 'ден');
}

// "8,6" ends in алты: the fraction is read last.
function lastDigitsOf(value: number): number {
  return Number(String(Math.abs(value)).split('.')[1] ?? 0);
}
