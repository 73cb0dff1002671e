import { expect, it } from 'vitest';
import { FIELD_IDS } from '@/lib/domain/company';
import { fieldsOf } from './fields-of';

it('knows what a change touches', () => {
  expect(fieldsOf({ shortName: 'Luz', name: 'Casa Luz' })).toEqual(['name']);
  expect(fieldsOf({ logo: 'asset' })).toEqual(['avatar']);
  expect(fieldsOf({ tone: 'warm' })).toEqual([]);
  expect(fieldsOf({ email: null })).toEqual(['email']);
  expect(fieldsOf({ email: undefined })).toEqual([]);
});

it('gives the address with its parts, in the order of all fields', () => {
  const address = { street: '', postalCode: '', city: '', region: '', country: 'PT' };
  const fields = fieldsOf({ hours: null, address, phones: [] });
  expect(fields).toEqual(FIELD_IDS.filter((field) => /^(?:address|phone$|hours$)/.test(field)));
});
