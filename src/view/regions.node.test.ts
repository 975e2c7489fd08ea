import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readRegion, regionCodes } from './regions.ts';

interface Facts {
  readonly id: string;
  readonly iso_3166_2_until_2022_11_29: string | null;
}

const file = new URL('../../data/reference/regions.json', import.meta.url);
const { regions } = JSON.parse(readFileSync(file, 'utf8')) as { readonly regions: readonly Facts[] };

it('addresses know exactly the regions of the reference', () => {
  expect(regionCodes.toSorted()).toEqual(['KZ', 'abroad', ...regions.map(({ id }) => id)].toSorted());
});

it('every former letter code leads to its region', () => {
  const former = regions.flatMap(({ id, iso_3166_2_until_2022_11_29: letters }) => (letters ? [[letters, id]] : []));
  expect(former.map(([letters = '']) => [letters, readRegion(letters)])).toEqual(former);
  expect(former.length).toBe(17);
  expect(readRegion('kz-yuz')).toBe('KZ-61');
  expect(readRegion('KZ-99')).toBeNull();
});
