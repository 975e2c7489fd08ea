import type { Attribution, Observation } from '../../model/observation.ts';
import { useNames } from '../../ui/names.ts';
import { QuoteText, quotationMarksFor } from '../../ui/QuoteText.tsx';
import { formatPeriod } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import type { Language } from '../../model/observation.ts';
import { slicesOf, speakerOf, tellRule } from './telling.ts';
import styles from './Try.module.css';
import { useTryWords } from './words.ts';

/** What a figure was read as, what of it was said and what supposed, and by which rule. */
export function Explained({ observation, lang }: { readonly observation: Observation; readonly lang: Language }) {
  const words = useWords();
  const tryIt = useTryWords();
  const names = useNames();
  const { quantity, period, attribution, flags, quote } = observation;
  const slices = slicesOf(observation, names);
  const attributed = ({ how, words: said }: Attribution) => <How how={how} said={said} lang={lang} />;
  const rows: readonly (readonly [string, React.ReactNode])[] = [
    [tryIt.counts, names.indicator(observation.indicator)],
    ...(slices === '' ? [] : [[tryIt.slices, slices] as const]),
    [
      tryIt.sure,
      <>
        {words.said.qualifiers[quantity.qualifier]}
        {quantity.word !== null && <Said words={quantity.word} lang={lang} />}
      </>,
    ],
    [
      tryIt.whose,
      <>
        {names.subject(observation.subject)} {attributed(attribution.subject)}
      </>,
    ],
    [
      tryIt.where,
      <>
        {names.place(observation.region)} {attributed(attribution.region)}
      </>,
    ],
    [
      tryIt.when,
      <>
        {formatPeriod(period, words.lang)}{' '}
        <span className={styles.tag} data-said={period.basis === 'stated' ? '' : undefined}>
          {words.evidence.basis[period.basis]}
        </span>
        {period.words != null && <Said words={period.words} lang={lang} />}
      </>,
    ],
    [tryIt.says, speakerOf(observation.speaker, words)],
    [tryIt.words, <QuoteText key="quote" quote={quote} word={quantity.word} lang={lang} />],
    [tryIt.rule, tellRule(observation.rule, tryIt)],
    ...(observation.note === undefined ? [] : [[words.evidence.note, observation.note] as const]),
  ];
  return (
    <>
      <dl className={styles.explained}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {flags.length > 0 && (
        <ul className={styles.flags}>
          {flags.map((flag) => (
            <li key={flag}>
              {
                {
                  plan: words.evidence.plan,
                  'parts-differ': words.evidence.partsDiffer,
                  'share-differs': words.evidence.shareDiffers,
                }[flag]
              }
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function How({
  how,
  said,
  lang,
}: {
  readonly how: Attribution['how'];
  readonly said: string | null;
  readonly lang: Language;
}) {
  const tryIt = useTryWords();
  return (
    <>
      <span className={styles.tag} data-said={how === 'stated' ? '' : undefined}>
        {tryIt.how[how]}
      </span>
      {said !== null && <Said words={said} lang={lang} />}
    </>
  );
}

/** The article's own words, quoted in their language. */
function Said({ words, lang }: { readonly words: string; readonly lang: Language }) {
  const [begin, end] = quotationMarksFor(lang, words);
  return (
    <span className={styles.said} lang={lang}>
      {' '}
      {begin}
      {words.replace(/\s+/gu, ' ')}
      {end}
    </span>
  );
}
