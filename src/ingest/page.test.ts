import { describe, expect, test } from 'vitest';
import { readPage } from './page.ts';

// The pages here are invented.
const page = (head: string, body: string, attributes = 'lang="ru"') =>
  `<!doctype html><html ${attributes}><head>${head}</head><body>${body}</body></html>`;

const article = `<nav>Меню: 77 разделов</nav>
  <article><h1>Партия открыла филиалы</h1><p>В партии 249&nbsp;филиалов и
   около <b>4 тысяч</b> организаций.</p><p>Второй абзац,<br>вторая строка.</p>
  <table><tr><th>Партия</th><td>53,90 %</td></tr></table></article>
  <aside>Читайте также: 15 тыс. деревьев</aside>`;

describe('the text of a page', () => {
  const { text } = readPage(page('<meta property="og:title" content="Партия открыла филиалы">', article), 'a.html');
  test('is the headline once, then the paragraphs', () => {
    expect(text.split('\n')).toEqual([
      'Партия открыла филиалы',
      '',
      'В партии 249\u{a0}филиалов и около 4 тысяч организаций.',
      '',
      'Второй абзац,',
      'вторая строка.',
      '',
      'Партия\t53,90 %',
    ]);
  });
  test('has nothing of menus and other headlines', () => {
    expect(text).not.toMatch(/Меню|Читайте/);
  });
  test('has nothing of scripts, and no script is run', () => {
    const trap =
      '<script>globalThis.wasRun = true; document.write("999 филиалов")</script><img src=x onerror="globalThis.wasRun = true">';
    const read = readPage(page(trap, `${article}${trap}`), 'a.html');
    expect(read.text).not.toMatch(/999|wasRun/);
    expect('wasRun' in globalThis).toBe(false);
  });
  test('is found where no part of the page is called the article', () => {
    const { text: found } = readPage(page('', '<p>В партии 249 филиалов.</p>'), 'a.html');
    expect(found).toBe('В партии 249 филиалов.');
  });
  test('is asked for where there is none', () => {
    expect(() => readPage(page('<title>A</title>', '<script>1</script>'), 'a.html')).toThrow(
      'a.html: text: no article was found on this page; save the text of the article as .txt',
    );
  });
  test('is read however deep the page nests', () => {
    const deep = `${'<div>'.repeat(20_000)}249 филиалов${'</div>'.repeat(20_000)}`;
    expect(readPage(page('', deep), 'a.html').text).toContain('249 филиалов');
  });
});

describe('the card of a page', () => {
  const card = (head: string, attributes?: string, body = article) =>
    readPage(page(head, body, attributes), 'a.html').card;
  test('is taken from its meta elements', () => {
    const head = `<meta property="og:title" content="Заголовок"><meta property="article:published_time" content="2023-01-27T17:38:00+06:00">
      <link rel="canonical" href="https://www.example.kz/a.html"><meta property="og:site_name" content="Пример">`;
    expect(card(head)).toEqual({
      title: 'Заголовок',
      published: '2023-01-27',
      publishedBasis: 'printed',
      lang: 'ru',
      url: 'https://www.example.kz/a.html',
      outlet: 'example.kz',
    });
  });
  test('is taken from its JSON-LD', () => {
    const graph = {
      '@graph': [{ '@type': 'WebPage' }, { '@type': 'NewsArticle', headline: 'Т', datePublished: '2022-12-09' }],
    };
    const found = card(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`, 'lang="kk"');
    expect(found).toMatchObject({ published: '2022-12-09', lang: 'kk' });
  });
  test('takes the day that is printed beside the headline', () => {
    const dated = `<div class="post-date">9 желтоқсан 2022, 12:30</div>${article}`;
    expect(card('', 'lang="kz"', dated)).toMatchObject({
      published: '2022-12-09',
      publishedBasis: 'printed',
      lang: 'kk',
    });
  });
  test('has no date where the page prints none', () => {
    expect(card('').published).toBeUndefined();
  });
  test('passes over JSON-LD that is broken and addresses that open no page', () => {
    expect(
      card('<script type="application/ld+json">{"@type":</script><link rel="canonical" href="/a.html">').url,
    ).toBeUndefined();
  });
});
