import type { Statement } from '../charts/statement.ts';
import type { Party } from '../model/reference.ts';
import { clockOf, formatPeriod } from '../words/format.ts';
import { dimensionsText, electionName, subjectName } from '../words/names.ts';
import type { Words } from '../words/words.ts';

/** What statements of one moment have in common, in words: "19 марта 2023 г., на 18:10 · по партийным спискам". */
export function momentName(statements: readonly Statement[], words: Words, parties: readonly Party[]): string {
  const first = statements[0]?.observation;
  if (first === undefined) return '';
  const slices = dimensionsText(first.dimensions, words, parties, ['election', 'body', 'for']);
  const subject = first.subject === 'electorate' ? '' : subjectName(first.subject, words, parties);
  const { election } = first.dimensions;
  // A vote named with its day says the time better than the day alone.
  const clock = clockOf(first.period.asOf);
  const time =
    election !== undefined && first.period.end !== null && election.endsWith(first.period.end)
      ? [electionName(election, words), clock === null ? '' : words.indicator.asOf(clock)].filter(Boolean).join(', ')
      : formatPeriod(first.period, words.lang);
  return [time, subject, slices].filter((part) => part !== '').join(' · ');
}
