import type { Observation } from '../model/observation.ts';
import type { Words } from '../words/words.ts';

/** The noun after a figure: people where people were counted ("134 000 человек"), else the indicator's own ("51 000 предложений"). */
export function nounOf({ indicator, quantity, dimensions }: Observation, words: Words): string {
  const count = quantity.value ?? quantity.max ?? 0;
  const counting = dimensions['counting'];
  if (counting === 'people' || (indicator === 'appeals' && quantity.unit === 'persons'))
    return words.charts.people(count);
  if (counting === 'families') return words.charts.families(count);
  return words.indicators[indicator].noun(count);
}
