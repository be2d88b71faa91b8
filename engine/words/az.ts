/** The words in which the engine explains itself, in Azerbaijani. A data table. */
import { limits } from './limits-az.ts';
import type { Words } from './types.ts';

/** Azerbaijani has İ and i, I and ı. */
const small = (text: string): string =>
  (text.startsWith('İ') ? 'i' : text.startsWith('I') ? 'ı' : text.charAt(0).toLowerCase()) + text.slice(1);
const bare = (text = ''): string => text.replace(/\.$/, '');

export const az: Words = {
  limits,
  turns: {
    applicant: 'iddiaçı',
    owner: 'patent sahibi',
    office: 'İdarə',
    commission: 'Apellyasiya şurası',
    opponent: 'etiraz edən',
    court: 'məhkəmə',
    anyone: 'istənilən şəxs',
    nobody: 'heç kim',
  },
  machines: {
    application: 'iddia sənədi',
    service: 'bildirişin təqdim edilməsi',
    secrecy: 'məxfilik qərarının bitməsi',
    priorityClaim: 'ilkinlik tələbi',
    examinationRequest: 'tələb olunmuş axtarış və ya ekspertiza',
    foreignFiling: 'xaricdə iddia sənədi verilməsi haqqında qərar',
    opposition: 'etiraz',
    appeal: 'apellyasiya şikayəti',
    dispute: 'mübahisə',
    restoration: 'hüquqların bərpası xahişi',
    patent: 'patent',
    postGrantOpposition: 'patentə etiraz',
    invalidation: 'etibarsız sayma tələbi',
    recordal: 'reyestrə qeyd',
    priorUse: 'əvvəlki istifadəçinin xahişi',
  },
  ends: {
    granted: 'patent verilib',
    notFiled: 'iddia sənədi verilməmiş hesab olunub',
    refused: 'patentin verilməsindən imtina edilib',
    rejected: 'iddia sənədi rədd edilmiş hesab olunub',
    refusedFinally: 'imtina qətidir',
    appealMissedFinally: 'imtina qətidir, şikayət yenidən verilməyib',
    rejectedFinally: 'rədd qətidir',
    revoked: 'etiraz və ya məhkəmə qərarı ilə rədd edilib',
    withdrawn: 'geri götürülüb',
    deemedWithdrawn: 'geri götürülmüş hesab olunub',
    closed: 'hüquqlar itirilib, bərpa vaxtı keçib',
    lapsed: 'patentin qüvvəsinə xitam verilib',
    surrendered: 'patent sahibi imtina edib',
    expired: 'patentin müddəti bitib',
    invalidated: 'patent etibarsız sayılıb',
  },
  triggers: {
    opening: 'bu mərhələnin başlandığı gün',
    laterOf: 'iki gündən daha gec olanı',
    given: 'göstərilmiş gün',
    receipt: 'iddia sənədinin İdarəyə daxil olduğu gün',
    filing: 'iddia sənədinin verilmə tarixi',
    initialFiling: 'ilkin iddia sənədinin verilmə tarixi',
    dispatched: 'bildirişin göndərildiyi gün',
    internationalArrival: 'beynəlxalq iddia sənədinin İdarəyə daxil olduğu gün',
    publication: 'iddia sənədinin dərc olunduğu gün',
    registration: 'qeydiyyat və patentin verildiyi gün',
    patentPublication: 'patent haqqında məlumatın dərc olunduğu gün',
    lastDecision: 'etiraz müddətinin sonu, yaxud daha gec olduqda Apellyasiya şurasının son qərarı',
    feePaid: 'rüsumun ödənildiyi gün',
    claimed: 'tələbin və ya xahişin verildiyi gün',
    missedLimit: 'buraxılmış müddətin sonu',
    annualFee: 'patentin illərinin hesablandığı verilmə tarixi',
    named: 'müddətin sonunun təyin edildiyi gün',
    firstYearsDue: 'qeydiyyat günü və ya məhkəmənin patenti bərpa etdiyi gün',
    'service.deficiency': 'iddiaçının çatışmazlıqlar haqqında bildirişi aldığı gün',
    'service.newMatter': 'əlavə material haqqında bildirişin alındığı gün',
    'service.unity': 'iddiaçının vahidlik haqqında bildirişi aldığı gün',
    'service.refusal': 'iddiaçının imtina qərarını aldığı gün',
    'service.oppositionCopy': 'iddiaçının etirazın surətini aldığı gün',
    'service.publicationDecision': 'iddiaçının dərc haqqında qərarı aldığı gün',
    'service.registrationInvitation': 'iddiaçının ödəniş dəvətini aldığı gün',
    'service.priorUse': 'patent sahibinin əvvəlki istifadə haqqında bildirişi aldığı gün',
    'service.restorationGranted': 'iddiaçının bərpa haqqında qərarı aldığı gün',
    'service.postGrantOppositionCopy': 'patent sahibinin etirazın surətini aldığı gün',
    'service.complainable': 'mübahisə edilə bilən qərarın alındığı gün',
  },
  daysOff: {
    weekend: 'həftə sonu',
    newYear: 'Yeni il',
    womensDay: 'Qadınlar günü',
    victoryOverFascismDay: 'Faşizm üzərində qələbə günü',
    independenceDay: 'Müstəqillik Günü',
    nationalSalvationDay: 'Milli Qurtuluş Günü',
    armedForcesDay: 'Silahlı Qüvvələr Günü',
    victoryDay: 'Zəfər Günü',
    stateFlagDay: 'Dövlət Bayrağı Günü',
    solidarityDay: 'Dünya Azərbaycanlılarının Həmrəyliyi Günü',
    novruz: 'Novruz bayramı',
    ramazan: 'Ramazan bayramı',
    qurban: 'Qurban bayramı',
    nationalMourningDay: 'Ümumxalq Hüzn Günü',
    pollingDay: 'seçki günü',
  },
  weekdays: ['bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə', 'bazar'],
  day: (date) => date.split('-').reverse().join('.'),
  years: (n) => `${n} il`,
  months: (n) => `${n} ay`,
  days: (n) => `${n} gün`,
  say: {
    article: (clause) => `maddə ${clause}`,
    limit: (name, article) => `${name} (${article})`,
    counted: (day, trigger) => `Hesablanır: ${day}, ${trigger}.`,
    length: (text) => `Müddət: ${text}.`,
    extended: (whole, length, extension) =>
      `Müddət: ${length}, uzadılıb: ${extension}; cəmi ${whole}, eyni gündən bir müddət kimi hesablanır.`,
    rawEnd: (day) => `Təqvim üzrə sonu: ${day}.`,
    bounded: (day, limit) => `Başqa müddətə bağlıdır, ${limit}: onunla birlikdə bitir, ${day}.`,
    skipped: (day, reason) => `${day} iş günü deyil (${reason}): növbəti günə keçir.`,
    notMoved: (day) => `${day} iş günü deyil, lakin bu müddət sürüşmür.`,
    lastDay: (day, instant) => `Son gün: ${day}, Bakı vaxtı ilə saat 24:00-dək (${instant}).`,
    final: (calendar) => `Təqvim ${calendar}; tarix qətidir.`,
    provisional: (calendar) =>
      `Təqvim ${calendar}; tarix ilkindir: həmin ilin istirahət günləri hələ elan olunmayıb və tarix dəyişə bilər.`,
    moved: (name, from) => `${name}, ${from} tarixindən keçirilib`,
    exchanged: (day) => `${day} ilə dəyişdirilib`,
    closure: (reason) => `İdarə bağlıdır: ${reason}`,

    acting: (w) =>
      `Növbə: ${w.who}; gözlənilir: ${w.what} (${w.clause}), ${w.since} tarixindən, son gün ${w.due}; əks halda ${bare(w.lost)}.`,
    open: (w) =>
      `${w.due} tarixinədək açıqdır: ${w.what} (${w.clause}); kim edə bilər: ${w.who}, ${w.since} tarixindən; sonra iş öz-özünə davam edir.`,
    unlimited: (w) => `Növbə: ${w.who}; gözlənilir: ${w.what} (${w.clause}), ${w.since} tarixindən; ${w.next}.`,
    overdue: (w) =>
      `Gecikir: ${w.who}; ${w.what} (${w.clause}) ${w.since} tarixindən gözlənilir, son gün ${w.due} idi; ${w.next}.`,
    unpaid: (w) =>
      `Ödənilməyib: ${w.what} (${w.clause}); növbə: ${w.who}, ${w.since} tarixindən${w.due ? `, son gün ${w.due}` : ''}; iş rüsumu gözləyir və ödənildikdən sonra davam edir; ${w.next}.`,
    unserved: (w) =>
      `Müddəti başladan bildiriş (${w.what}, ${w.clause}) ünvan sahibinə çatmayıb və müddət axmır: ${w.since} tarixindən növbə: ${w.who}; ${w.next}.`,
    deeming: (w) =>
      `Müddəti başladan bildiriş (${w.what}, ${w.clause}) göndərilib, alınması hələ sübut olunmayıb, ${w.since} tarixindən; ${w.next}.`,
    declined: (w) =>
      `Dərcdən imtina edilib (${w.clause}), ona görə patent verilə bilməz; növbə: ${w.who}, imtinanın geri götürülməsi ${w.since} tarixindən gözlənilir; ${w.next}.`,
    waiting: (w, awaited) =>
      `İş gözləyir: ${w.what} (${w.clause}), ${w.since} tarixindən; ${awaited ? small(awaited) : `${w.next}.`}`,
    ended: (w) => `İş bitib, ${w.since}: ${w.what} (${w.clause}); ${w.next}.`,
    nothing: (w) =>
      `Xəta: ${w.what} (${w.clause}) ${w.since} tarixindən elə vəziyyətdədir ki, nə müddət axır, nə mümkün hərəkət var, nə də növbə kimdədirsə bəllidir; ${w.next}.`,

    nextNothing: () => 'öz-özünə heç nə baş vermir',
    nextEnd: (day, limit) => `növbəti hadisə: ${limit}, son gün ${day}`,
    nextOverdue: (day) => `${day} gecikmiş sayılacaq, öz-özünə başqa heç nə baş vermir`,
    notCounted: (limit, day) => `bu arada İdarənin müddəti (${limit}, son gün ${day}) gecikmə sayılmır`,
  },
};
