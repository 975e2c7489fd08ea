import type { Observation } from './observation.ts';

type Stated = Pick<Observation, 'quantity' | 'quote'>;

// Digits with any grouping and one decimal mark: "6 366 441", "3,341,510", "53,90", "8.6".
const digitsInWords = /\d+(?:[ \u00A0\u202F\u2009.,'’]\d+)*/g;

// A multiplier word after the digits: "82,5 тысячи" is stated to the hundred.
const multipliers: readonly { readonly of: number; readonly words: RegExp }[] = [
  { of: 1e9, words: /^[\s\u00A0\u202F-]*(?:млрд|миллиард|billion|bn)/iu },
  { of: 1e6, words: /^[\s\u00A0\u202F-]*(?:млн|миллион|million|mln)/iu },
  { of: 1e3, words: /^[\s\u00A0\u202F-]*(?:тыс|мың|thousand)/iu },
];

interface StatedNumber {
  readonly value: number;
  readonly decimals: number;
  readonly multiplier: number;
}

/** How many decimals the words give: «53,90 %» → 2. Undefined where the words do not show this very number in digits. */
export function statedDecimals(observation: Stated): number | undefined {
  const stated = statedNumber(observation);
  return stated?.multiplier === 1 ? stated.decimals : undefined;
}

/**
 * The value of the last stated digit: "53,90 %" → 0.01, "82,5 тысячи" → 100, "4 тысяч" → 1000, "3 415" → 1.
 * Where the words give no digits, the last non-zero digit of the value counts: 81.3 → 0.1, 69 → 1.
 */
export function statedStep(observation: Stated): number {
  const stated = statedNumber(observation);
  if (stated) return stated.multiplier / 10 ** stated.decimals;
  const text = String(observation.quantity.value ?? observation.quantity.min ?? 0);
  return 1 / 10 ** (text.split('.')[1]?.length ?? 0);
}

function statedNumber({ quantity, quote }: Stated): StatedNumber | undefined {
  if (quantity.value === null) return undefined;
  for (const found of quote.exact.matchAll(digitsInWords)) {
    const rest = quote.exact.slice(found.index + found[0].length);
    const multiplier = multipliers.find(({ words }) => words.test(rest))?.of ?? 1;
    const stated = readingsOf(found[0]).find(
      ({ value }) => Math.abs(value * multiplier - (quantity.value ?? 0)) <= 1e-9 * Math.abs(quantity.value ?? 0),
    );
    if (stated) return { ...stated, multiplier };
  }
  return undefined;
}

// "3,341,510" and "53,90" use one mark for two things: both readings are offered, the observation's value decides.
function readingsOf(digits: string): readonly { readonly value: number; readonly decimals: number }[] {
  const whole = { value: Number(digits.replace(/\D/g, '')), decimals: 0 };
  const fraction = /[.,](\d+)$/.exec(digits)?.[1];
  if (!fraction) return [whole];
  const integer = digits.slice(0, -fraction.length - 1).replace(/\D/g, '');
  return [whole, { value: Number(`${integer}.${fraction}`), decimals: fraction.length }];
}
