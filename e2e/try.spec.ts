import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { readPage } from '../src/ingest/page.ts';
import { parseRecord } from '../src/model/parse.ts';
import { plain, watchComplaints, watchForeignRequests } from './reading.ts';

// Every article here is invented.
const articles = {
  ru: {
    text: 'В партии «Ауыл» сообщили: в Туркестанской области поступило более 3 тысяч предложений. Сейчас в партии 18 филиалов. Приём начинается в 9:00.',
    figures: ['более 3 тысяч', '18'],
    first: ['> 3 000', 'предложений'],
    left: ['9:00', 'время на часах'],
    names: { text: 'Статья', published: 'Опубликовано', accept: /^Принять:/u, reject: /^Отклонить:/u },
  },
  kk: {
    text: '«Ауыл» партиясы Түркістан облысынан 3 мыңнан астам ұсыныс түскенін хабарлады. Қазір партияның 18 филиалы бар. Қабылдау сағат 9:00-де басталады.',
    figures: ['3 мыңнан астам', '18'],
    first: ['> 3 000', 'ұсыныс'],
    left: ['9:00', 'сағат уақыты'],
    names: { text: 'Мақала', published: 'Жарияланған күні', accept: /^Қабылдау:/u, reject: /^Қабылдамау:/u },
  },
  en: {
    text: 'The Auyl party said it had received more than 3,000 proposals in Turkistan Region. The party now has 18 branches. Doors open at 9:00.',
    figures: ['more than 3,000', '18'],
    first: ['> 3,000', 'proposals'],
    left: ['9:00', 'a clock time'],
    names: { text: 'The article', published: 'Published', accept: /^Accept:/u, reject: /^Reject:/u },
  },
} as const;

async function openTry(page: Page, lang: string): Promise<void> {
  await page.goto(`/${lang}/try`);
  await expect(page.locator('main h1')).toBeVisible();
}

/** The cards of the figures, in the order of the text. */
const cards = (page: Page): Locator => page.locator('main ol > li');

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

async function downloaded(page: Page): Promise<{ readonly name: string; readonly json: unknown }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: /^(Скачать запись|Download the record|Жазбаны жүктеп алу)$/u }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), json: JSON.parse(await readFile(await file.path(), 'utf8')) as unknown };
}

for (const [lang, { text, figures, first, left, names }] of Object.entries(articles)) {
  test(`a pasted article is read at once, its figures marked (${lang})`, async ({ page }) => {
    const [foreign, complaints] = [watchForeignRequests(page), watchComplaints(page)];
    await openTry(page, lang);
    await page.getByRole('textbox', { name: names.text, exact: true }).fill(text);
    await expect(cards(page)).toHaveCount(figures.length);
    for (const words of first) expect(await plain(cards(page).first())).toContain(words);
    for (const words of figures) {
      await expect(page.getByRole('button', { name: new RegExp(`^${words} ?: `, 'u') })).toBeVisible();
    }
    const mark = page.getByRole('button', { name: new RegExp(`^${figures[0]} ?: `, 'u') });
    await mark.click();
    await expect(page.locator('dialog:popover-open')).toContainText(figures[0]);
    await page.keyboard.press('Escape');
    await expect(mark).toBeFocused();
    const doubt = page.getByRole('button', { name: new RegExp(`^${left[0]}[^:]*: .*${left[1]}`, 'u') });
    await doubt.press('Enter');
    await expect(page.locator('dialog:popover-open')).toContainText(left[1]);
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('a newer text takes the place of an older one, and no text of none', async ({ page }) => {
  await openTry(page, 'ru');
  const area = page.getByRole('textbox', { name: 'Статья', exact: true });
  await area.fill('В партии «Ауыл» 18 филиалов.');
  await expect(cards(page)).toHaveCount(1);
  await area.fill('В партии «Ауыл» 19 филиалов и 40 тысяч членов.');
  await expect(cards(page)).toHaveCount(2);
  expect(await plain(cards(page).first())).toContain('19');
  await area.fill('');
  await expect(cards(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Прочитать придуманный пример' })).toBeVisible();
});

test('"last year" is dated by the day of publication, and by nothing else', async ({ page }) => {
  await openTry(page, 'ru');
  await page
    .getByRole('textbox', { name: 'Статья', exact: true })
    .fill('В прошлом году в партию «Ауыл» поступило 300 обращений граждан.');
  await expect(cards(page)).toHaveCount(1);
  expect(await plain(cards(page).first())).not.toMatch(/20\d\d/u);
  const published = page.getByRole('textbox', { name: 'Опубликовано' });
  await published.fill('31.02.2023');
  await expect(published).toHaveAttribute('aria-invalid', 'true');
  await published.fill('14 февраля 2023');
  await expect(cards(page).first()).toContainText('2022');
});

test('a figure is corrected, another rejected, and the record is one that Dalel reads', async ({ page }) => {
  await openTry(page, 'ru');
  await page.getByRole('textbox', { name: 'Статья', exact: true }).fill(articles.ru.text);
  await page.getByRole('textbox', { name: 'Опубликовано' }).fill('15.02.2023');
  await expect(cards(page)).toHaveCount(2);

  const opener = page.getByRole('button', { name: /^Исправить: > 3/u });
  await opener.press('Enter');
  const form = page.getByRole('form', { name: /^Исправить/u });
  await expect(form.getByRole('combobox', { name: 'Показатель' })).toBeFocused();
  await form.getByRole('combobox', { name: 'Показатель' }).selectOption('appeals');
  await form.getByRole('combobox', { name: 'Регион' }).selectOption('KZ-62');
  await form.getByRole('combobox', { name: 'Насколько точно' }).selectOption('atLeast');
  await form.getByRole('textbox', { name: 'Значение' }).fill('много');
  await form.getByRole('button', { name: 'Сохранить и принять' }).click();
  await expect(form).toContainText('«много» — не число');
  await form.getByRole('textbox', { name: 'Значение' }).fill('3 001');
  await form.getByRole('textbox', { name: 'Первый день' }).fill('01.02.2023');
  await form.getByRole('textbox', { name: 'Последний день' }).fill('14.02.2023');
  await form.getByRole('button', { name: 'Сохранить и принять' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Исправить: ≥ 3/u })).toBeFocused();
  await page.getByRole('button', { name: /^Отклонить: 18/u }).click();
  await expect(cards(page).nth(1)).toContainText('отклонено');

  await expect(page.getByRole('button', { name: 'Скачать запись' })).toBeDisabled();
  await page.getByRole('combobox', { name: 'Издание' }).fill('example.kz');
  const { name, json } = await downloaded(page);
  expect(name).toBe('example-2023-02-15-1.json');
  const record = parseRecord(json, name);
  expect(record).toMatchObject({
    id: 'example-2023-02-15-1',
    outlet: 'example.kz',
    lang: 'ru',
    published: '2023-02-15',
  });
  expect(record.text).toMatchObject({ length: articles.ru.text.length });
  const [corrected, rejected] = record.observations;
  expect(corrected).toMatchObject({
    status: 'reviewed',
    indicator: 'appeals',
    region: 'KZ-62',
    quantity: { qualifier: 'atLeast', value: 3001 },
    period: { start: '2023-02-01', end: '2023-02-14' },
  });
  expect(rejected).toMatchObject({ status: 'rejected', indicator: 'branches', quantity: { value: 18 } });
  for (const { id, quote } of record.observations) {
    expect(id).toMatch(/^example-2023-02-15-1\.[0-9a-f]{6}$/u);
    expect(articles.ru.text.slice(quote.start ?? 0, quote.end ?? 0)).toBe(quote.exact);
  }

  // The reviewer goes on another day: the record is opened, without its text, then beside it.
  await page.getByRole('button', { name: 'Начать заново' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(json)),
  });
  await expect(cards(page)).toHaveCount(2);
  await expect(cards(page).nth(1)).toContainText('отклонено');
  await page.getByRole('textbox', { name: 'Статья', exact: true }).fill(articles.ru.text);
  await expect(page.getByText('Это тот самый текст')).toBeVisible();
  await expect(cards(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Отклонить: 18/u }).click();
  const again = parseRecord((await downloaded(page)).json, name);
  expect(again.observations[0]).toEqual(corrected);
  expect(again.observations[1]).toMatchObject({ status: 'unreviewed' });
});

test('a corrected figure goes back to what was read', async ({ page }) => {
  await openTry(page, 'en');
  await page.getByRole('textbox', { name: 'The article', exact: true }).fill(articles.en.text);
  await page.getByRole('button', { name: /^Correct: 18/u }).click();
  const form = page.getByRole('form', { name: /^Correct/u });
  await form.getByRole('textbox', { name: 'Value' }).fill('1,900.5');
  await form.getByRole('button', { name: 'Save and accept' }).click();
  await expect(cards(page).nth(1)).toContainText('1,900.5');
  await page.getByRole('button', { name: /^As it was read: 1,900\.5/u }).click();
  await expect(cards(page).nth(1)).toContainText('18');
  await expect(cards(page).nth(1)).toContainText('not checked');
});

const trap = `<!doctype html><html lang="ru"><head><title>Придуманная страница</title>
<meta property="article:published_time" content="2023-02-15"><script>window.wasRun = true; document.title = 'run'</script></head>
<body onload="window.wasRun = true"><nav>Меню: 77 разделов</nav>
<article><h1>Придуманная страница</h1><p>В партии «Ауыл» 18 филиалов.</p><p>В ней 40 тысяч членов.</p>
<img src="/never-asked-for.png" onerror="window.wasRun = true"><script>window.wasRun = true</script></article></body></html>`;

test('a dropped page is read as text: no script of it runs, nothing of it is fetched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const complaints = watchComplaints(page);
  await openTry(page, 'ru');
  const data = await page.evaluateHandle((html) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([html], 'page.html', { type: 'text/html' }));
    return transfer;
  }, trap);
  await page.getByRole('textbox', { name: 'Статья', exact: true }).dispatchEvent('drop', { dataTransfer: data });
  await expect(cards(page)).toHaveCount(2);
  await expect(page.getByRole('textbox', { name: 'Опубликовано' })).toHaveValue('2023-02-15');
  const value = await page.getByRole('textbox', { name: 'Статья', exact: true }).inputValue();
  expect(value).toContain('18 филиалов');
  expect(value).not.toMatch(/wasRun|Меню/u);
  // The same text as the command reads: a record made here fits the file there.
  expect(value).toBe(readPage(trap, 'page.html').text);
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
  expect(asked.filter((address) => address.includes('never-asked-for'))).toEqual([]);
  // The policy of the page forbids the trap's handlers once more, and says so: that is all it may say.
  expect(complaints.filter((one) => !one.startsWith('Executing inline event handler violates'))).toEqual([]);
});

test('what cannot be read says why: a picture, a broken record, too much', async ({ page }) => {
  await openTry(page, 'en');
  const give = (name: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const alert = page.locator('main [role=alert]').first();
  await give('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
  await expect(alert).toContainText('No article was found');
  await give('broken.json', Buffer.from('{"schema": 1, "id": "a"}'));
  await expect(alert).toContainText('expected');
  await give('long.txt', Buffer.alloc(5_000_001, 'a '));
  await expect(alert).toContainText('larger than 5 MB');
  await give('article.txt', Buffer.from(articles.en.text));
  await expect(cards(page)).toHaveCount(2);
  await expect(alert).toHaveText('');
});

test('a long text is read without blocking the page', async ({ page }) => {
  await openTry(page, 'en');
  const text = `${articles.en.text}\n`.repeat(1500);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  // While it is read the page answers.
  await page.getByRole('textbox', { name: 'Headline' }).fill('A headline');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('en');
  await expect(page.getByText(/3,000 figures read/u)).toBeVisible({ timeout: 30_000 });
  await expect(cards(page)).toHaveCount(60);
});

test('every step is done from the keyboard, and the language may change meanwhile', async ({ page }) => {
  await openTry(page, 'ru');
  await page.getByRole('button', { name: 'Прочитать придуманный пример' }).press('Enter');
  await expect(cards(page)).toHaveCount(6);
  const accept = page.getByRole('button', { name: /^Принять: /u }).first();
  await accept.press('Space');
  await expect(accept).toBeFocused();
  await expect(accept).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Таблица', exact: true }).press('Enter');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(7);
  await page.getByRole('link', { name: 'Eng', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Read an article' })).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(7);
});

test('corrections that nobody took away are not lost without a question', async ({ page }) => {
  await openTry(page, 'en');
  await page.getByRole('textbox', { name: 'The article', exact: true }).fill(articles.en.text);
  await page.getByRole('button', { name: /^Reject: 18/u }).click();
  const asked: string[] = [];
  page.once('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole('contentinfo').getByRole('link', { name: 'Method' }).click();
  await expect(cards(page).nth(1)).toContainText('rejected');
  expect(asked).toEqual(['Your corrections have not been downloaded. Leave the page?']);
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('contentinfo').getByRole('link', { name: 'Method' }).click();
  await expect(page.getByRole('heading', { name: 'Method', exact: true })).toBeVisible();
});

test('one comes here from the foot of any page, and from the method', async ({ page }) => {
  await page.goto('/ru/method');
  for (const place of ['main', 'footer']) {
    await page.locator(place).getByRole('link', { name: 'Прочитать статью' }).click();
    await expect(page.getByRole('heading', { name: 'Прочитать статью' })).toBeVisible();
    await page.goBack();
  }
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing while an article is read, explained and corrected (${theme})`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme });
    await openTry(page, 'kk');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ойдан құралған мысалды оқу' }).click();
    await expect(cards(page)).not.toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Басқа сөздерді де түсіндіру' }).check();
    await page
      .getByRole('button', { name: /^Қабылдамау: /u })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Қабылдау: /u })
      .nth(1)
      .click();
    await page
      .getByRole('button', { name: /^Бұл қалай оқылды: /u })
      .first()
      .click();
    await page
      .getByRole('button', { name: /^Түзету: /u })
      .nth(1)
      .click();
    await page.waitForTimeout(200);
    expect(await violations(page)).toEqual([]);
    await page.locator('main').getByRole('button', { name: /^90/u }).first().click();
    expect(await violations(page)).toEqual([]);
  });
}

for (const width of [320, 360, 768, 1024, 1440]) {
  test(`nothing is wider than the window at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openTry(page, 'ru');
    const wider = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await wider()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Прочитать придуманный пример' }).click();
    await expect(cards(page)).not.toHaveCount(0);
    await page
      .getByRole('button', { name: /^Исправить: /u })
      .first()
      .click();
    await page.getByRole('checkbox', { name: 'Объяснить и остальные слова' }).check();
    expect(await wider()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Таблица', exact: true }).click();
    expect(await wider()).toBeLessThanOrEqual(0);
  });
}
