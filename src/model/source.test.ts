import { describe, expect, it } from 'vitest';
import { toSourceAddress } from './source.ts';

const card = { url: 'https://kt.kz/rus/politics/article.html' };

describe('the address at the words', () => {
  it('goes to the quoted words, verbatim', () => {
    expect(toSourceAddress(card, { exact: '249 филиалов', prefix: '' })).toBe(
      `${card.url}#:~:text=249%20${encodeURIComponent('филиалов')}`,
    );
  });

  it('encodes the marks that have a meaning in a text directive', () => {
    const address = toSourceAddress(card, { exact: '3,341,510 votes – 53.90% & more-or-less', prefix: '' }) ?? '';
    expect(address).toContain('#:~:text=3%2C341%2C510%20votes');
    expect(address.split('text=')[1]).not.toMatch(/[-,&]/);
  });

  it('tells two equal phrases apart by the whole words before', () => {
    const address = toSourceAddress(card, { exact: '500 человек', prefix: 'ступило предложение, их подписали ' });
    expect(decodeURIComponent(address ?? '')).toBe(`${card.url}#:~:text=предложение, их подписали-,500 человек`);
  });

  it('keeps to one line: words over two blocks are not found', () => {
    const address = toSourceAddress(card, { exact: '500 человек', prefix: 'Заголовок\n' });
    expect(decodeURIComponent(address ?? '')).toBe(`${card.url}#:~:text=500 человек`);
  });

  it('joins an anchor that is there', () => {
    expect(toSourceAddress({ url: 'https://a.kz/#news' }, { exact: 'сөз', prefix: '' })).toMatch(/#news:~:text=/);
  });

  it('is the page itself where no words are known, and nothing where there is no web page', () => {
    expect(toSourceAddress(card)).toBe(card.url);
    expect(toSourceAddress({ url: null }, { exact: 'сөз', prefix: '' })).toBeNull();
    expect(toSourceAddress({ url: 'javascript:alert(1)' }, { exact: 'сөз', prefix: '' })).toBeNull();
  });
});
