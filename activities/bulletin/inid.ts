/** The codes of WIPO ST.9, for designs ST.80, under which the bulletin prints its facts. A data table. */
import type { Corrected } from '../../machines/index.ts';
import type { Language } from '../messages/catalogue.ts';

/** A fact of an entry by our name: its code, and what it is called. In the order in which they are printed. */
export const inid = [
  ['patentNumber', '11', { az: 'Patentin nömrəsi', en: 'Number of the patent' }],
  ['applicationNumber', '21', { az: 'İddia sənədinin nömrəsi', en: 'Number of the application' }],
  ['filingDate', '22', { az: 'Verilmə tarixi', en: 'Filing date' }],
  ['receiptDate', '23', { az: 'Daxilolma tarixi', en: 'Date of receipt' }],
  ['priorityDate', '24', { az: 'İlkinlik tarixi', en: 'Priority date' }],
  ['priorities', '30', { az: 'İlkinlik: nömrə, tarix, ölkə', en: 'Priority: number, date, country' }],
  ['publishedOn', '43', { az: 'İddia sənədinin dərc tarixi', en: 'Publication of the application' }],
  ['patentPublishedOn', '45', { az: 'Patentin dərc tarixi', en: 'Publication of the patent' }],
  ['classification', '51', { az: 'Təsnifat', en: 'Classification' }],
  ['title', '54', { az: 'Adı', en: 'Title' }],
  ['abstract', '57', { az: 'Referat', en: 'Abstract' }],
  ['claims', '57', { az: 'Düstur', en: 'Claims' }],
  ['features', '57', { az: 'Əhəmiyyətli əlamətlər', en: 'Essential features' }],
  ['dividedFrom', '62', { az: 'Ayrıldığı iddia sənədi', en: 'Divided from' }],
  ['convertedFrom', '67', { az: 'Çevrildiyi obyekt', en: 'Converted from' }],
  ['applicants', '71', { az: 'İddiaçı', en: 'Applicant' }],
  ['authors', '72', { az: 'Müəllif', en: 'Author' }],
  ['owners', '73', { az: 'Patent sahibi', en: 'Owner' }],
  ['representative', '74', { az: 'Nümayəndə', en: 'Representative' }],
  ['nationalEntry', '85', { az: 'Milli mərhələyə daxilolma', en: 'Entry into the national phase' }],
  ['international', '86', { az: 'Beynəlxalq iddia sənədi', en: 'International application' }],
  ['internationalPublication', '87', { az: 'Beynəlxalq dərc', en: 'International publication' }],
  ['examined', '', { az: 'Ekspertiza edilən obyekt', en: 'Subject matter examined' }],
  ['corrected', '', { az: 'Düzəldilir', en: 'Corrected' }],
  ['mistake', '', { az: 'Səhv', en: 'Mistake' }],
  ['correction', '', { az: 'Düzgün', en: 'Should be' }],
  ['user', '', { az: 'Əvvəlki istifadə hüququ olan şəxs', en: 'Prior user' }],
  ['scope', '', { az: 'İstifadənin həcmi', en: 'Scope of the use' }],
  ['standing', '', { az: 'Patentin vəziyyəti', en: 'The patent' }],
  ['endedOn', '', { az: 'Qüvvədən düşmə tarixi', en: 'Ceased on' }],
] as const satisfies readonly (readonly [string, string, Readonly<Record<Language, string>>])[];

/** What a fact is called, by our name of it. */
export const inidNames = Object.fromEntries(inid.map(([name, , names]) => [name, names])) as Readonly<
  Record<(typeof inid)[number][0], Readonly<Record<Language, string>>>
>;

/** What each sort of entry is headed by. */
export const sections: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  application: { az: 'İddia sənədləri haqqında məlumatlar', en: 'Applications' },
  applicationAgain: {
    az: 'Başqa obyekt üzrə təkrar dərc edilən iddia sənədləri',
    en: 'Applications published again for another subject matter',
  },
  patent: { az: 'Verilmiş patentlər', en: 'Patents granted' },
  lapse: { az: 'Rüsum ödənilmədiyi üçün qüvvədən düşmüş patentlər', en: 'Patents lapsed for an unpaid annual fee' },
  surrender: { az: 'Sahibinin imtinası ilə qüvvədən düşmüş patentlər', en: 'Patents surrendered' },
  expiry: { az: 'Müddəti bitmiş patentlər', en: 'Patents expired' },
  revocation: { az: 'Ləğv edilmiş patentlər', en: 'Patents revoked' },
  partialRevocation: { az: 'Qismən ləğv edilmiş patentlər', en: 'Patents revoked in part' },
  invalidation: { az: 'Etibarsız hesab edilmiş patentlər', en: 'Patents invalidated' },
  partialInvalidation: { az: 'Qismən etibarsız hesab edilmiş patentlər', en: 'Patents invalidated in part' },
  priorUse: { az: 'İlkin istifadə hüququ', en: 'Prior use recognised' },
  correction: { az: 'Düzəlişlər', en: 'Corrections' },
  corrects: { az: 'Əvvəlki nömrələrə düzəlişlər', en: 'Taken back from earlier issues' },
};

/** What a correction puts right, and how the patent stands. */
export const codes: Readonly<Record<Corrected | 'inForce', Readonly<Record<Language, string>>>> = {
  lapse: {
    az: 'rüsum ödənilmədiyi üçün qüvvədən düşmə haqqında dərc edilmiş məlumat',
    en: 'the lapse that was published does not stand',
  },
  surrender: {
    az: 'sahibinin imtinası haqqında dərc edilmiş məlumat',
    en: 'the surrender that was published does not stand',
  },
  revocation: { az: 'ləğv haqqında dərc edilmiş məlumat', en: 'the revocation that was published does not stand' },
  partialRevocation: {
    az: 'qismən ləğv haqqında dərc edilmiş məlumat',
    en: 'the partial revocation that was published does not stand',
  },
  invalidation: {
    az: 'etibarsız hesab edilmə haqqında dərc edilmiş məlumat',
    en: 'the invalidation that was published does not stand',
  },
  partialInvalidation: {
    az: 'qismən etibarsız hesab edilmə haqqında dərc edilmiş məlumat',
    en: 'the partial invalidation that was published does not stand',
  },
  reinstatement: {
    az: 'qüvvədən düşmənin aradan qaldırılması haqqında dərc edilmiş məlumat',
    en: 'what was published of the end of the patent being taken away does not stand',
  },
  priorUse: {
    az: 'ilkin istifadə hüququ haqqında dərc edilmiş məlumat (hüquq tanınmır)',
    en: 'the prior use that was published is not recognised',
  },
  mistake: { az: 'aşkar və ya texniki səhv', en: 'an obvious or technical mistake' },
  dates: { az: 'dərc edilmiş tarixlər', en: 'the dates that were published' },
  inForce: { az: 'qüvvədədir', en: 'in force' },
};

/** Who answers for the novelty of what is printed, by clause (30.4, 33.2). */
export const notes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '30.4': {
    az: 'Dərc edildikdən sonra iddia sənədinin obyektinin yeniliyi üçün iddiaçı məsuliyyət daşıyır (maddə 30.4).',
    en: 'From publication on the applicant answers for the novelty of what is applied for (Article 30.4).',
  },
  '33.2': {
    az: 'Patentin obyektinin yeniliyi üçün patent sahibi məsuliyyət daşıyır (maddə 33.2).',
    en: 'The owner answers for the novelty of what is patented (Article 33.2).',
  },
};

/** The words around an issue. */
export const frame = {
  title: { az: 'Rəsmi bülleten № {number}', en: 'Official bulletin No. {number}' },
  published: { az: 'Dərc tarixi: {on}', en: 'Published on {on}' },
  nothing: { az: 'Bu nömrədə məlumat yoxdur.', en: 'There is nothing in this issue.' },
  takesBack: {
    az: '{issue} nömrəsində ({on}) dərc edilmiş məlumat qüvvəsini itirmişdir: {section}.',
    en: 'What issue {issue} ({on}) published no longer holds: {section}.',
  },
  missing: { az: 'İdarənin qeydlərində mətni yoxdur', en: 'The text is not in the record of the office' },
  hash: { az: 'Məzmunun SHA-256 cəmi: {hash}', en: 'SHA-256 of the content: {hash}' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;
