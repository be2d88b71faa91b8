/** The words of the State Register and of the papers given out of it. A data table. */
import type { RegisteredRight, RegisterStatus, ShownFact } from '../../engine/index.ts';
import type { RegisterEntry } from '../../machines/notices.ts';
import type { RegisterPaper } from '../../registry/index.ts';
import { frame as bulletinFrame, inidNames } from '../bulletin/inid.ts';
import type { Language } from '../messages/catalogue.ts';

type InEach = Readonly<Record<Language, string>>;

export const entryNames: Readonly<Record<RegisterEntry, InEach>> = {
  registration: { az: 'Dövlət qeydiyyatı və patentin verilməsi', en: 'Registration and grant' },
  annualFee: { az: 'İllik rüsumun ödənilməsi', en: 'Annual fee paid' },
  lapse: { az: 'Rüsum ödənilmədiyi üçün qüvvədən düşmə', en: 'Lapse for an unpaid annual fee' },
  surrender: { az: 'Sahibinin imtinası ilə qüvvədən düşmə', en: 'Surrender' },
  expiry: { az: 'Qüvvədə olma müddətinin bitməsi', en: 'Expiry of the term' },
  revocation: { az: 'Ləğv', en: 'Revocation' },
  partialRevocation: { az: 'Qismən ləğv', en: 'Revocation in part' },
  invalidation: { az: 'Etibarsız hesab edilmə', en: 'Invalidation' },
  partialInvalidation: { az: 'Qismən etibarsız hesab edilmə', en: 'Invalidation in part' },
  reinstatement: { az: 'Əvvəlki vəziyyətin bərpası', en: 'Reinstatement' },
  correction: { az: 'Düzəliş', en: 'Correction' },
  dates: { az: 'Tarixlərin dəyişməsi', en: 'Change of dates' },
  nameChange: { az: 'Sahibin adının və ya ünvanının dəyişməsi', en: 'Change of the name or address of an owner' },
  transfer: { az: 'Hüququn başqasına verilməsi', en: 'Transfer' },
  applicationContract: {
    az: 'Patent verilənədək istifadə haqqında müqavilə',
    en: 'Contract on use before grant',
  },
  licence: { az: 'Lisenziya', en: 'Licence' },
  sublicence: { az: 'Sublisenziya', en: 'Sublicence' },
  licenceChange: { az: 'Lisenziyanın dəyişməsi və ya xitamı', en: 'Change or end of a licence' },
  pledge: { az: 'Girov', en: 'Pledge' },
  outsideDecision: { az: 'Məhkəmənin və ya dövlətin qərarı', en: 'Decision of a court or of the State' },
  priorUse: { az: 'İlkin istifadə hüququ', en: 'Prior use' },
  duplicate: { az: 'Patentin dublikatının və ya surətinin verilməsi', en: 'Duplicate or copy of the patent given' },
};

export const statusNames: Readonly<Record<RegisterStatus, InEach>> = {
  pending: { az: 'iddia sənədi baxılmaqdadır', en: 'application pending' },
  discontinued: { az: 'iddia sənədi üzrə iş dayandırılmışdır', en: 'application discontinued' },
  inForce: { az: 'patent qüvvədədir', en: 'patent in force' },
  lapsed: { az: 'rüsum ödənilmədiyi üçün qüvvədən düşmüşdür', en: 'lapsed for an unpaid annual fee' },
  surrendered: { az: 'sahibinin imtinası ilə qüvvədən düşmüşdür', en: 'surrendered' },
  expired: { az: 'müddəti bitmişdir', en: 'expired' },
  revoked: { az: 'ləğv edilmişdir', en: 'revoked' },
  invalidated: { az: 'etibarsız hesab edilmişdir', en: 'invalidated' },
};

export const rightNames: Readonly<Record<RegisteredRight['right'], InEach>> = {
  applicationContract: entryNames.applicationContract,
  licence: entryNames.licence,
  sublicence: entryNames.sublicence,
  pledge: entryNames.pledge,
};

export const paperNames: Readonly<Record<RegisterPaper['paper'], InEach>> = {
  extract: { az: 'Dövlət reyestrindən çıxarış', en: 'Extract from the State Register' },
  duplicate: { az: 'Patentin dublikatı', en: 'Duplicate of the patent' },
  copy: { az: 'Patentin surəti', en: 'Copy of the patent' },
};

/** What stands before the facts of an entry, in the order in which they are printed. */
export const factNames: Readonly<Record<ShownFact | 'on' | 'recordedOn' | 'corrects' | 'correctedBy', InEach>> = {
  on: { az: 'Tarix', en: 'Date' },
  recordedOn: { az: 'Qeydə alındığı tarix', en: 'Recorded on' },
  owners: inidNames.owners,
  year: { az: 'Patentin qüvvədə olduğu il', en: 'Year of the patent' },
  limitedText: { az: 'Məhdudlaşdırılmış mətn', en: 'Text as limited' },
  mistake: inidNames.mistake,
  correction: inidNames.correction,
  what: { az: 'Dəyişiklik', en: 'Change' },
  title: inidNames.title,
  abstract: inidNames.abstract,
  priorityDate: inidNames.priorityDate,
  filingDate: inidNames.filingDate,
  user: { az: 'İstifadəçi', en: 'User' },
  licensee: { az: 'Lisenziat', en: 'Licensee' },
  sublicensee: { az: 'Sublisenziat', en: 'Sublicensee' },
  exclusive: { az: 'Müstəsna', en: 'Exclusive' },
  creditor: { az: 'Girov saxlayan', en: 'Creditor' },
  under: { az: 'Maddə', en: 'Article' },
  authority: { az: 'Qərarı verən', en: 'Authority' },
  scope: inidNames.scope,
  corrects: { az: 'Qüvvəsini itirmiş qeydlər', en: 'Entries that no longer hold' },
  correctedBy: { az: 'Qüvvəsini itirmişdir, qeyd №', en: 'Holds no longer, by entry No.' },
};

export const frame = {
  asOf: { az: '{on} tarixinə olan məlumat', en: 'As of {on}' },
  standing: { az: 'Hüquqi vəziyyət', en: 'Legal status' },
  status: { az: 'Vəziyyət', en: 'Status' },
  registeredOn: { az: 'Dövlət qeydiyyatı tarixi', en: 'Registered on' },
  endedOn: inidNames.endedOn,
  inForceUntil: { az: 'Müddətin son günü', en: 'Last day of the term' },
  nextFeeDue: { az: 'Növbəti illik rüsumun ödəniş tarixi', en: 'Next annual fee due on' },
  rights: { az: 'Qeydə alınmış hüquqlar', en: 'Registered rights' },
  since: { az: '{holder}, {on} tarixindən', en: '{holder}, since {on}' },
  exclusively: { az: '{holder} (müstəsna), {on} tarixindən', en: '{holder} (exclusive), since {on}' },
  entries: { az: 'Reyestrin qeydləri', en: 'Entries' },
  none: { az: 'Reyestrdə qeyd yoxdur.', en: 'There are no entries.' },
  entry: { az: 'Qeyd № {number}: {what} (maddə {clause})', en: 'Entry No. {number}: {what} (Article {clause})' },
  givenTo: { az: 'Kimə verilmişdir', en: 'Given to' },
  yes: { az: 'bəli', en: 'yes' },
  no: { az: 'xeyr', en: 'no' },
  hash: bulletinFrame.hash,
  check: { az: 'Yoxlamaq üçün: {address}', en: 'To be checked at: {address}' },
  given: {
    az: 'Bu sənəd yuxarıda göstərilən tarixə Dövlət reyestrindən verilmişdir. Sonrakı dəyişikliklər göstərilən ünvanda yoxlanıla bilər.',
    en: 'Given out of the State Register as of the day named above. Whether anything has changed since can be checked at the address.',
  },
} as const satisfies Readonly<Record<string, InEach>>;
