import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extract } from '../../extract/extract.ts';
import { tryIt as en } from '../../words/en/try.ts';
import { tryIt as kk } from '../../words/kk/try.ts';
import { tryIt as ru } from '../../words/ru/try.ts';
import { tellReason, tellRule } from './telling.ts';

const folder = 'evaluation/articles';

function readAll() {
  return readdirSync(folder).flatMap((lang) =>
    readdirSync(`${folder}/${lang}`).map((name) => {
      const { text } = JSON.parse(readFileSync(`${folder}/${lang}/${name}`, 'utf8')) as { readonly text: string };
      return extract({ text });
    }),
  );
}

test.each([
  ['Kazakh', kk],
  ['Russian', ru],
] as const)('nearly every reason for leaving a number is told in %s', (_, tryIt) => {
  const reasons = readAll().flatMap(({ doubts }) => doubts.map(({ reason }) => reason));
  const english = reasons.filter((reason) => /^[\u0020-\u007f]+$/u.test(tellReason(reason, tryIt)));
  expect(reasons.length).toBeGreaterThan(300);
  expect(english.length / reasons.length).toBeLessThan(0.02);
});

test('a reason that names a word of the article quotes it', () => {
  expect(tellReason('counts something that is not in the catalogue: домов', ru)).toBe(
    'считает то, чего нет в каталоге: «домов»',
  );
  expect(tellReason('a reason of tomorrow', kk)).toBe('a reason of tomorrow');
  expect(tellReason('constructor', en)).toBe('constructor');
});

test('a rule is told in a sentence, with its own name where it says more', () => {
  expect(tellRule('noun', ru)).toBe('рядом с числом названо то, что считают');
  expect(tellRule('share:turnout', en)).toBe('a percentage; the words around say of what (share, turnout)');
  expect(tellRule('size-of-chamber', en)).toBe('size of chamber');
});

test('the example of each language gives six figures and leaves three numbers', () => {
  for (const { exampleText, exampleDate } of [kk, ru, en]) {
    const { observations, doubts } = extract({ text: exampleText, published: exampleDate });
    expect(observations.map(({ indicator }) => indicator)).toEqual([
      'proposals',
      'proposals',
      'branches',
      'members',
      'appeals',
      'appeals-share',
    ]);
    expect(doubts).toHaveLength(3);
  }
});
