import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../src/extract/extract.ts';
import { addTally, attributes, emptyTally, ratesOf, scoreArticle } from './score.ts';
import type { AnnotatedArticle, Remark, Tally } from './score.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const languages = ['ru', 'kk', 'en'] as const;

/** Reads the annotated articles of a folder that holds ru, kk and en. */
export function articlesIn(folder: string): readonly AnnotatedArticle[] {
  return languages.flatMap((lang) => {
    const path = join(folder, lang);
    let names: string[] = [];
    try {
      names = readdirSync(path).filter((name) => name.endsWith('.json'));
    } catch {
      return [];
    }
    return names.sort().map((name): AnnotatedArticle => {
      const article = JSON.parse(readFileSync(join(path, name), 'utf8')) as AnnotatedArticle;
      return { ...article, lang, id: name.replace('.json', '') };
    });
  });
}

export interface Evaluation {
  readonly total: Tally;
  readonly byLanguage: ReadonlyMap<string, Tally>;
  readonly byIndicator: ReadonlyMap<string, { core: number; hits: number; strict: number; falses: number }>;
  readonly remarks: readonly Remark[];
}

/** Extracts every article and counts what was found, missed and made up. */
export function evaluate(articles: readonly AnnotatedArticle[]): Evaluation {
  const total = emptyTally();
  const byLanguage = new Map<string, Tally>();
  const byIndicator = new Map<string, { core: number; hits: number; strict: number; falses: number }>();
  const remarks: Remark[] = [];
  for (const article of articles) {
    const { observations, doubts } = extract({
      text: article.text,
      lang: article.lang,
      published: article.published,
      title: article.title,
    });
    const result = scoreArticle(article, observations);
    addTally(total, result.tally);
    const own = byLanguage.get(article.lang) ?? emptyTally();
    addTally(own, result.tally);
    byLanguage.set(article.lang, own);
    for (const remark of result.remarks) {
      const row = byIndicator.get(remark.indicator) ?? { core: 0, hits: 0, strict: 0, falses: 0 };
      if (remark.kind === 'miss' || remark.kind === 'hit') row.core += 1;
      if (remark.kind === 'hit') row.hits += 1;
      if (remark.kind === 'hit' && remark.detail === 'strict') row.strict += 1;
      if (remark.kind === 'false') row.falses += 1;
      byIndicator.set(remark.indicator, row);
      const why =
        remark.kind === 'miss'
          ? doubts.find((doubt) => doubt.start < remark.offset + remark.quote.length && doubt.end > remark.offset)
          : undefined;
      remarks.push(why ? { ...remark, detail: `${remark.detail} (left: ${why.reason})` } : remark);
    }
  }
  return { total, byLanguage, byIndicator, remarks };
}

const percent = (value: number) => value.toFixed(3);

function print(title: string, evaluation: Evaluation, verbose: boolean): void {
  console.log(`\n${title}`);
  for (const [lang, tally] of [...evaluation.byLanguage, ['all', evaluation.total] as const]) {
    const rates = ratesOf(tally);
    const right = attributes
      .map((name) => `${name} ${percent(tally.matched === 0 ? 1 : tally.right[name] / tally.matched)}`)
      .join('  ');
    console.log(
      `${lang.padEnd(4)} core ${tally.core}  found ${tally.hits}  false ${tally.falses}   precision ${percent(rates.precision)}  recall ${percent(rates.recall)}  strict F1 ${percent(rates.strictF1)}`,
    );
    console.log(`     ${right}`);
  }
  if (!verbose) return;
  console.log('\nindicator              core found strict false');
  for (const [indicator, row] of [...evaluation.byIndicator].sort((a, b) => b[1].core - a[1].core)) {
    console.log(
      `${indicator.padEnd(22)} ${String(row.core).padStart(4)} ${String(row.hits).padStart(5)} ${String(row.strict).padStart(6)} ${String(row.falses).padStart(5)}`,
    );
  }
  for (const remark of evaluation.remarks) {
    if (remark.kind === 'hit') continue;
    console.log(
      `${remark.kind.toUpperCase().padEnd(5)} ${remark.article} «${remark.quote.replaceAll('\n', ' ')}» ${remark.detail}${remark.onDistractor ? ' (distractor)' : ''}`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const verbose = process.argv.includes('--verbose');
  print('To tune on (evaluation/articles)', evaluate(articlesIn(join(here, 'articles'))), verbose);
  const frozen = articlesIn(join(here, 'frozen'));
  if (frozen.length > 0) print('Frozen third (evaluation/frozen)', evaluate(frozen), false);
}
