/** What keeps scenarios short: a complete application of each kind, and parties that are always there. */
import type { Kind } from '../../law/index.ts';

export type Data = Record<string, unknown>;

const person = { country: 'AZ', sort: 'natural', payer: 'natural', language: 'az', channel: 'electronic' } as const;
const company = { ...person, sort: 'legal', payer: 'other' } as const;

/** Whoever applies, unless somebody else is named. */
export const applicant = {
  ...person,
  id: 'applicant',
  name: 'Əli Əliyev',
  address: 'Bakı, Nizami küçəsi 1',
  email: 'ali@example.az',
} as const;

/** Parties that a scenario can name: `$applicant`, `$opponent`. */
export const standingParties: Readonly<Record<string, Data>> = {
  applicant,
  foreigner: {
    ...company,
    id: 'foreigner',
    name: 'Solar GmbH',
    address: 'Berlin, Lindenallee 7',
    country: 'DE',
    language: 'en',
    email: 'ip@solar.example',
  },
  opponent: {
    ...company,
    id: 'opponent',
    name: 'Rəqib MMC',
    address: 'Gəncə, Atatürk prospekti 5',
    email: 'office@reqib.example.az',
  },
  opponent2: {
    ...company,
    id: 'opponent2',
    name: 'Sumqayıt Enerji ASC',
    address: 'Sumqayıt, Sülh küçəsi 9',
    email: 'patent@enerji.example.az',
  },
  buyer: {
    ...company,
    id: 'buyer',
    name: 'Xəzər Holdinq ASC',
    address: 'Bakı, Neftçilər prospekti 83',
    email: 'legal@xezer.example.az',
  },
  priorUser: {
    ...company,
    id: 'priorUser',
    name: 'Şəki Sənaye MMC',
    address: 'Şəki, M.F. Axundov prospekti 2',
    email: 'info@sheki.example.az',
  },
};

/** The registered patent attorney `$attorney`. */
export const attorney: Data = {
  name: 'Leyla Quliyeva',
  registration: 'PM-0042',
  warrant: true,
  email: 'leyla@vekil.example.az',
};

/** A complete, regular request of a kind. The filing fee is paid on the day. */
export function applicationTemplate(kind: Kind, on: string): Data {
  const common = {
    kind,
    title: 'Günəş su qızdırıcısı',
    language: 'az',
    applicants: ['$applicant'],
    authors: [{ name: 'Əli Əliyev', address: 'Bakı, Nizami küçəsi 1', refusesMention: false }],
    payment: { receipt: `R-${on}-1`, paidOn: on, minor: 1000 },
  };
  if (kind === 'industrialDesign') {
    return {
      ...common,
      classification: ['23-03'],
      contents: { request: true, photographs: true, overallDrawing: 'notNeeded', description: true },
      features: 'Forma və ornament',
    };
  }
  return {
    ...common,
    classification: ['F24S 10/00'],
    contents: { request: true, description: true, claims: true, abstract: true, drawings: 'notNeeded' },
    claims: { independent: 1, dependent: 3 },
    abstract: 'Suyu günəşlə qızdıran qurğu.',
  };
}

/** The same request with its applicant written out: the sample of tests and benches. */
export function sampleApplication(kind: Kind, on: string, by: Data = applicant): Data {
  return resolved(applicationTemplate(kind, on), () => by) as Data;
}

/** Objects are merged, everything else is replaced; null takes a key away. */
export function over(base: Data, changes: Data): Data {
  const merged: Data = { ...base };
  for (const [key, value] of Object.entries(changes)) {
    const before = merged[key];
    if (value === null) delete merged[key];
    else merged[key] = isObject(before) && isObject(value) ? over(before, value) : value;
  }
  return merged;
}

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Replaces `$name` anywhere in data by what it stands for. */
export function resolved(value: unknown, lookUp: (name: string) => unknown): unknown {
  if (typeof value === 'string' && /^\$[A-Za-z]/.test(value)) return lookUp(value.slice(1));
  if (Array.isArray(value)) return value.map((item) => resolved(item, lookUp));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, lookUp)]));
  return value;
}
