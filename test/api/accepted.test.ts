/** RFC 9110, 12.5.1: which form of an answer is wanted. */
import { accepted } from '../../api/accepted.ts';

const offered = ['application/json', 'text/plain', 'application/pdf'];

test.each([
  [undefined, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['application/pdf', 'application/pdf'],
  ['Application/PDF', 'application/pdf'],
  ['text/*', 'text/plain'],
  ['application/pdf;q=0.5, text/plain;q=0.8', 'text/plain'],
  ['*/*;q=0.1, application/pdf', 'application/pdf'],
  ['application/json;q=0, */*', 'text/plain'],
  ['text/html, application/xhtml+xml, */*;q=0.8', 'application/json'],
  ['image/png', null],
  ['application/pdf;q=0', null],
  ['application/pdf;q=much', null],
])('%j gets %j', (header, form) => expect(accepted(header, offered)).toBe(form));
