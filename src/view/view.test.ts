import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorIds, themes } from '../model/indicators.ts';
import { languages } from '../model/observation.ts';
import { readDate } from './dates.ts';
import { regionCodes } from './regions.ts';
import {
  defaultView,
  filtersOn,
  patchView,
  readView,
  sorts,
  toggled,
  writeView,
  type Page,
  type View,
} from './view.ts';

const read = (address: string) => {
  const [pathname = '', search = ''] = address.split('?');
  return readView(pathname, search ? `?${search}` : '');
};

describe('an address says what the reader is looking at', () => {
  it.each([
    ['/ru', { lang: 'ru', page: { name: 'overview' } }],
    ['/kk/indicator/members', { lang: 'kk', page: { name: 'indicator', id: 'members' } }],
    ['/en/region/KZ-61', { lang: 'en', page: { name: 'region', id: 'KZ-61' } }],
    ['/ru/party/amanat', { page: { name: 'party', id: 'amanat' } }],
    ['/ru/article/kt-2023-01-27-1', { page: { name: 'article', id: 'kt-2023-01-27-1' } }],
    ['/ru/articles?region=KZ-61~KZ-79', { regions: ['KZ-61', 'KZ-79'] }],
    ['/ru/articles?region=KZ-61&region=KZ-79', { regions: ['KZ-61', 'KZ-79'] }],
    ['/ru?region=KZ-61%7EKZ-79', { regions: ['KZ-61', 'KZ-79'] }],
    ['/ru?from=2022-10-21&to=', { from: '2022-10-21', to: null }],
    ['/ru?from=21.10.2022', { from: '2022-10-21' }],
    ['/ru?obs=kt-2023-01-27-1.3f9a1c', { obs: 'kt-2023-01-27-1.3f9a1c' }],
    ['/ru/articles?q=12%20035%20004', { q: '12 035 004' }],
    ['/ru/articles?q=12+035+004', { q: '12 035 004' }],
  ])('%s', (address, expected) => {
    const { view, problems } = read(address);
    expect(view).toMatchObject(expected);
    expect(problems).toEqual([]);
  });

  it('knows three states of a filter: everything, chosen, explicitly none', () => {
    expect(read('/ru').view.regions).toBeNull();
    expect(read('/ru?region=KZ-61').view.regions).toEqual(['KZ-61']);
    expect(read('/ru?region=').view.regions).toEqual([]);
    expect(writeView({ ...defaultView('ru'), regions: [] })).toBe('/ru?region=');
  });

  it('writes only what differs from the default, in one order', () => {
    expect(writeView(defaultView('kk'))).toBe('/kk');
    const view: View = { ...defaultView('ru'), to: '2023', regions: ['KZ-79', 'KZ-61', 'KZ-79'], axis: 'published' };
    expect(writeView(view)).toBe('/ru?region=KZ-61~KZ-79&to=2023&axis=published');
  });
});

describe('old addresses still lead where they led', () => {
  it.each([
    ['/ru?region=KZ-YUZ', '/ru?region=KZ-61'],
    ['/ru/region/KZ-ALA', '/ru/region/KZ-75'],
    ['/kz/map', '/kk/map'],
    ['/ru/party/nur-otan', '/ru/party/amanat'],
    ['/ru?subject=nur-otan', '/ru?party=amanat'],
    ['/ru/', '/ru'],
  ])('%s → %s', (old, now) => {
    const { view, problems } = read(old);
    expect(writeView(view)).toBe(now);
    expect(problems).toEqual([]);
  });
});

describe('what cannot be used is named and ignored', () => {
  it.each([
    ['/ru?from=2022-13-40', { param: 'from', raw: '2022-13-40', reason: 'not-a-date' }, '/ru'],
    ['/ru?from=2023-02-29', { param: 'from', raw: '2023-02-29', reason: 'not-a-date' }, '/ru'],
    ['/ru?region=XX', { param: 'region', raw: 'XX', reason: 'unknown-value' }, '/ru'],
    ['/ru?region=XX~KZ-61', { param: 'region', raw: 'XX', reason: 'unknown-value' }, '/ru?region=KZ-61'],
    ['/ru?from=2023&to=2022', { param: 'to', raw: '2022', reason: 'ends-before-start' }, '/ru?from=2023'],
    ['/ru?from=2022&from=2023', { param: 'from', raw: '2023', reason: 'repeated' }, '/ru?from=2022'],
    ['/ru?axis=sideways', { param: 'axis', raw: 'sideways', reason: 'unknown-value' }, '/ru'],
    ['/ru?obs=%3Cscript%3E', { param: 'obs', raw: '<script>', reason: 'unknown-value' }, '/ru'],
    ['/ru?from=%E0%A4', { param: 'from', raw: '%E0%A4', reason: 'not-a-date' }, '/ru'],
  ])('%s', (address, problem, remains) => {
    const { view, problems } = read(address);
    expect(problems).toEqual([problem]);
    expect(writeView(view)).toBe(remains);
  });

  it('says that it does not know a page, and keeps the language', () => {
    const { view, problems } = read('/kk/indicator/weather');
    expect(view.page.name).toBe('not-found');
    expect(view.lang).toBe('kk');
    expect(problems).toEqual([{ param: 'path', raw: '/kk/indicator/weather', reason: 'unknown-page' }]);
  });

  it('takes no offence at parameters of others', () => {
    expect(read('/ru?utm_source=telegram&fbclid=1').problems).toEqual([]);
  });
});

describe('a change', () => {
  const view: View = { ...defaultView('ru'), regions: ['KZ-61'], obs: 'a.1', sort: 'largest' };

  it('to another page keeps the filters and drops what belonged to the page', () => {
    const next = patchView(view, { page: { name: 'map' } });
    expect(writeView(next)).toBe('/ru/map?region=KZ-61');
  });

  it('of the language keeps everything', () => {
    expect(writeView(patchView(view, { lang: 'kk' }))).toBe('/kk?region=KZ-61&sort=largest&obs=a.1');
  });

  it('of one id of a choice goes there and back', () => {
    expect(toggled(null, 'KZ-61')).toEqual(['KZ-61']);
    expect(toggled(['KZ-61'], 'KZ-10')).toEqual(['KZ-10', 'KZ-61']);
    expect(toggled(['KZ-10', 'KZ-61'], 'KZ-10')).toEqual(['KZ-61']);
    expect(toggled(['KZ-61'], 'KZ-61')).toBeNull();
  });

  it('names the filters that are on', () => {
    expect(filtersOn({ ...view, parties: [] })).toEqual(['regions', 'parties']);
  });
});

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const page = fc.oneof<fc.Arbitrary<Page>[]>(
  fc
    .constantFrom(...(['overview', 'indicators', 'articles', 'mandates', 'map', 'contradictions', 'method'] as const))
    .map((name) => ({ name })),
  fc.constantFrom(...indicatorIds).map((id) => ({ name: 'indicator', id })),
  fc.constantFrom(...regionCodes).map((id) => ({ name: 'region', id })),
  slug.map((id) => ({ name: 'article', id })),
  fc.constantFrom('amanat', 'aq-jol', 'mazhilis').map((id) => ({ name: 'party', id })),
);
const chosen = <T extends string>(ids: readonly T[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }).map((list) => list.sort()));
const day = fc
  .date({ min: new Date('2004-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));
const span = fc.tuple(fc.option(day), fc.option(day)).map(([from, to]) => {
  const inOrder = from === null || to === null || from.slice(0, 4) < to.slice(0, 4);
  return { from, to: inOrder ? to : null };
});
const anyView: fc.Arbitrary<View> = fc
  .record({
    lang: fc.constantFrom(...languages),
    page,
    regions: chosen(regionCodes),
    parties: chosen(['amanat', 'aq-jol', 'mazhilis', 'senate']),
    themes: chosen(themes),
    indicators: chosen(indicatorIds),
    outlets: chosen(['inform.kz', 'Прикаспийская коммуна', 'Egemen Qazaqstan', 'a+b&c=d']),
    languages: chosen(languages),
    axis: fc.constantFrom('refers', 'published'),
    sort: fc.option(fc.constantFrom(...sorts)),
    q: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
    obs: fc.option(slug.map((id) => `${id}.3f9a1c`)),
    at: fc.option(day),
    election: fc.option(fc.constant('mazhilis-2023-03-19')),
    moment: fc.option(fc.constant('kt-2023-01-27-1.3f9a1c')),
  })
  .chain((view) => span.map((ends) => ({ ...view, ...ends })));

describe('there and back', () => {
  it('any view written as an address and read again is the same view, without problems', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: again, problems } = readAgain(writeView(view));
        expect(again).toEqual(view);
        expect(problems).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('an address is a plain one: the browser keeps it as it is', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const href = writeView(view);
        const url = new URL(href, 'https://example.org');
        expect(url.pathname + url.search).toBe(href);
      }),
    );
  });

  it('10,000 random addresses never break it, and what is read can be written and read again', () => {
    const name = fc.constantFrom('region', 'party', 'from', 'to', 'axis', 'sort', 'q', 'obs', 'theme', 'x');
    const raw = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom('%', '%zz', '~', '~~', 'KZ-61', '2022', '2022-02-30', '+', '%E0', '__proto__', 'constructor'),
    );
    const search = fc
      .array(fc.tuple(name, raw), { maxLength: 6 })
      .map((pairs) => pairs.map((p) => p.join('=')).join('&'));
    const path = fc.array(fc.oneof(raw, fc.constantFrom('ru', 'kk', 'region', 'party', 'map')), { maxLength: 4 });
    fc.assert(
      fc.property(path, search, (steps, query) => {
        const { view } = readView(`/${steps.join('/')}`, `?${query}`);
        const href = writeView(view);
        const again = readAgain(href).view;
        expect(writeView(again)).toBe(href);
      }),
      { numRuns: 10_000 },
    );
  });
});

function readAgain(href: string) {
  const at = href.indexOf('?');
  return at < 0 ? readView(href, '') : readView(href.slice(0, at), href.slice(at));
}

describe('dates as people type them', () => {
  it.each([
    ['21.10.2022', '2022-10-21'],
    ['1.3.2022', '2022-03-01'],
    ['2022-10-21', '2022-10-21'],
    ['10.2022', '2022-10'],
    ['2022', '2022'],
    ['21 октября 2022 г.', '2022-10-21'],
    ['октябрь 2022', '2022-10'],
    ['2022 ж. 21 қазан', '2022-10-21'],
    ['мамыр 2023', '2023-05'],
    ['19 March 2023', '2023-03-19'],
    ['31.02.2022', null],
    ['22.13.2022', null],
    ['вчера', null],
    ['', null],
  ])('%s → %s', (typed, iso) => {
    expect(readDate(typed)).toBe(iso);
  });
});
