/** The request of an international application that the office forwards. */
import type { Law } from '../../law/index.ts';
import { applicantParty, CaseDriver } from './case-driver.ts';

export const internationalData = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  kind: 'invention',
  title: 'Günəş su qızdırıcısı',
  agreement: 'PCT',
  applicants: [applicantParty],
  authors: [{ name: 'Əli Əliyev', address: 'Bakı' }],
  ...over,
});

/** Received on 2 February 2026. */
export const toForward = (over: Record<string, unknown> = {}, under?: Law): CaseDriver =>
  new CaseDriver('B 2026 0001', under).act('INTERNATIONAL_APPLICATION_RECEIVED', '2026-02-02', internationalData(over));

/** And forwarded two weeks later. */
export const forwarded = (): CaseDriver =>
  toForward().act('INTERNATIONAL_APPLICATION_FORWARDED', '2026-02-16', { to: 'IB', number: 'PCT/AZ2026/000001' });
