/** Every limit in Azerbaijani: its name, what is lost if it is missed, and the way back. A data table. */
import type { LimitName } from '../../law/index.ts';
import type { LimitWords } from './types.ts';

const officeLate = 'heç kim hüququnu itirmir; iş dayanmış kimi göstərilir.';
const goOn = 'tələb olunmur; hərəkət yerinə yetirildikdən sonra iş davam edir.';
const dispute = 'Apellyasiya şurasına müraciət (maddə 5.1), sonra məhkəmə.';
const restoration =
  'müddət bitdikdən sonra on iki ay ərzində üzrlü səbəblər göstərilməklə və rüsum ödənilməklə hüquqların bərpası (maddə 38) və ya Apellyasiya şurasına müraciət (maddə 5.1).';
const nothingLost = 'heç nə itirilmir.';
const windowShuts = 'imkan bağlanır və hərəkət daha qəbul edilmir.';

export const limits: Readonly<Record<LimitName, LimitWords>> = {
  formalExamination: { name: 'iddia sənədinin formal ekspertizası', lost: officeLate, back: goOn },
  formalReply: {
    name: 'çatışmazlıqlar haqqında bildirişə cavab',
    lost: 'iddia sənədi verilməmiş hesab olunur.',
    back: dispute,
  },
  translation: {
    name: 'sənədlərin Azərbaycan dilinə tərcüməsi',
    lost: 'çatışmazlıqlar haqqında bildiriş göndərilir, ona cavab verilməzsə, iddia sənədi verilməmiş hesab olunur.',
    back: 'həmin bildirişə cavab.',
  },
  internationalTranslation: {
    name: 'beynəlxalq iddia sənədinin tərcüməsi',
    lost: 'çatışmazlıqlar haqqında bildiriş göndərilir, ona cavab verilməzsə, iddia sənədi verilməmiş hesab olunur.',
    back: 'həmin bildirişə cavab.',
  },
  freeAmendment: {
    name: 'rüsumsuz dəyişiklik',
    lost: 'sonrakı dəyişiklik üçün rüsum tələb olunur.',
    back: 'dərc haqqında qərar qəbul edilənədək rüsum ödəməklə dəyişiklik.',
  },
  priorityDeclaration: {
    name: 'ilkinliyin sənədləri ilə birlikdə bildirilməsi',
    lost: 'daha başqa ilkinlik bildirilə bilməz.',
    back: 'yoxdur.',
  },
  priorityFee: {
    name: 'tələb edilən ilkinliyin rüsumu',
    lost: 'ilkinlik tarixi daxilolma tarixi sayılır.',
    back: dispute,
  },
  certifiedCopy: {
    name: 'əvvəlki iddia sənədinin təsdiq edilmiş surəti',
    lost: 'ilkinlik tarixi daxilolma tarixi sayılır.',
    back: dispute,
  },
  separateApplication: {
    name: 'əlavə materiallar üzrə ayrıca iddia sənədi',
    lost: 'həmin materialların tarixi itirilir.',
    back: 'həmin tarix üçün yoxdur; materiallar öz tarixi ilə verilə bilər.',
  },
  unityElection: {
    name: 'ekspertizadan keçiriləcək obyektin seçilməsi',
    lost: 'ekspertiza birinci göstərilən obyekt üzrə davam edir.',
    back: 'iddia sənədi baxılmaqda olduğu müddətdə qalanları üzrə ayrılmış iddia sənədləri.',
  },
  divisional: {
    name: 'ilkin ilkinliklə ayrılmış iddia sənədi',
    lost: 'sonra verilən ayrılmış iddia sənədinin ilkinliyi öz daxilolma tarixidir.',
    back: dispute,
  },
  appeal: {
    name: 'Apellyasiya şurasına şikayət',
    lost: 'imtina qüvvədə qalır və iddia sənədi üzrə icraat bitir.',
    back: restoration,
  },
  examinationRequest: { name: 'axtarış və ya ekspertiza tələbi', lost: windowShuts, back: 'yoxdur.' },
  applicationPublication: { name: 'iddia sənədinin dərci', lost: officeLate, back: goOn },
  securityPostponement: {
    name: 'milli təhlükəsizlik səbəbindən dərcin təxirə salınması',
    lost: 'təxirə salma qüvvəsini itirir və dərc öz-özünə davam edir.',
    back: 'İdarənin yeni qərarı.',
  },
  opposition: {
    name: 'iddia sənədinə etiraz',
    lost: windowShuts,
    back: 'patent dərc edildikdən sonra ona etiraz (maddə 34) və ya etibarsız sayma tələbi (maddə 37).',
  },
  observations: { name: 'etiraz üzrə izahat', lost: 'iddia sənədi rədd edilmiş hesab olunur.', back: restoration },
  oppositionDecision: { name: 'etiraz üzrə qərar', lost: officeLate, back: goOn },
  registration: { name: 'Dövlət reyestrində qeydiyyat və patentin verilməsi', lost: officeLate, back: goOn },
  patentPublication: { name: 'patentin dərci', lost: officeLate, back: goOn },
  postGrantOpposition: {
    name: 'patentə etiraz',
    lost: windowShuts,
    back: 'patentin etibarsız sayılması tələbi (maddə 37).',
  },
  annualFee: {
    name: 'illik rüsum',
    lost: 'güzəşt müddəti başlayır; o da ödənişsiz bitərsə, patentin qüvvəsinə xitam verilir.',
    back: 'güzəşt müddətində ödəniş.',
  },
  patentTerm: { name: 'patentin qüvvədəolma müddəti', lost: 'patentin müddəti bitir.', back: 'yoxdur.' },
  restoration: { name: 'hüquqların bərpası xahişi', lost: 'hüquqlar itirilmiş qalır.', back: 'yoxdur.' },
  replyReview: { name: 'cavaba baxış', lost: officeLate, back: goOn },
  publicationFee: {
    name: 'iddia sənədinin dərci üçün rüsum',
    lost: 'iddia sənədi dərc edilmir və rüsumu gözləyir.',
    back: 'istənilən vaxt ödəniş; sonra iş davam edir.',
  },
  registrationFee: {
    name: 'qeydiyyat, patentin verilməsi və dərc üçün rüsum',
    lost: 'patent qeydə alınmır, iddia sənədi rüsumu gözləyir.',
    back: 'istənilən vaxt ödəniş; sonra iş davam edir.',
  },
  priorUseNotice: {
    name: 'əvvəlki istifadəçinin xahişi haqqında patent sahibinə bildiriş',
    lost: officeLate,
    back: goOn,
  },
  priorUseObjection: {
    name: 'əvvəlki istifadəyə etiraz',
    lost: 'əvvəlki istifadə hüququ tanınır, qeydə alınır və dərc edilir.',
    back: 'məhkəmə.',
  },
  priorUseObjectionFromNotice: {
    name: 'əvvəlki istifadəyə etiraz (bildirişin göndərildiyi gündən)',
    lost: 'əvvəlki istifadə hüququ tanınır, qeydə alınır və dərc edilir.',
    back: 'məhkəmə.',
  },
  foreignFilingDecision: { name: 'xaricdə iddia sənədi verilməsi haqqında qərar', lost: officeLate, back: goOn },
  annualFeeGrace: {
    name: 'illik rüsum, güzəşt müddəti',
    lost: 'rüsumun ödənilməli olduğu gündən patentin qüvvəsinə xitam verilir.',
    back: '38-ci maddə üzrə yoxdur; Apellyasiya şurasına müraciət (maddə 5.1), sonra məhkəmə.',
  },
  restoredAct: {
    name: 'bərpa edilmiş hərəkət',
    lost: 'hüquqlar birinci dəfə olduğu kimi itirilir; ikinci bərpa yoxdur.',
    back: dispute,
  },
  commissionDecision: { name: 'Apellyasiya şurasının qərarı', lost: officeLate, back: goOn },
  substantiveExamination: { name: 'mahiyyət üzrə ekspertiza', lost: officeLate, back: goOn },
  internationalForwarding: { name: 'beynəlxalq iddia sənədinin göndərilməsi', lost: officeLate, back: goOn },
  relatedSecrecy: { name: 'ümumi mahiyyətin məxfiliyi haqqında qərar', lost: officeLate, back: goOn },
  requestDecision: { name: 'xahiş üzrə qərar', lost: officeLate, back: goOn },
  oppositionAdmission: { name: 'etirazın qəbulu', lost: officeLate, back: goOn },
  registrationAfterPayment: { name: 'rüsum ödənildikdən sonra qeydiyyat', lost: officeLate, back: goOn },
  foreignFilingReview: {
    name: 'xahişdən sonra xaricdə iddia sənədi verilməsi haqqında qərar',
    lost: officeLate,
    back: goOn,
  },
  firstAnnualFees: {
    name: 'artıq başlamış illər üçün illik rüsumlar',
    lost: 'güzəşt müddəti başlayır; o da ödənişsiz bitərsə, patentin qüvvəsinə xitam verilir.',
    back: 'güzəşt müddətində ödəniş.',
  },
  deemedService: {
    name: 'bildirişin alınmasının sübutu',
    lost: 'bildiriş alınmış hesab olunur.',
    back: 'daha gec alındığının və ya alınmadığının sübutu.',
  },
  complaint: { name: 'Apellyasiya şurasına müraciət', lost: 'qərar qüvvədə qalır.', back: 'yoxdur.' },
  oppositionComplaint: {
    name: 'qəbul edilməmiş etiraz üzrə Apellyasiya şurasına müraciət',
    lost: 'qərar qüvvədə qalır.',
    back: 'patentə etiraz.',
  },
  patentEndComplaint: {
    name: 'patentin qüvvəsinə xitam verilməsi üzrə Apellyasiya şurasına müraciət',
    lost: 'patentin qüvvəsinə xitam verilmiş qalır.',
    back: 'yoxdur.',
  },
  postGrantReply: {
    name: 'patentə etiraza cavab',
    lost: 'özü-özlüyündə heç nə; Apellyasiya şurası işdəki materiallar əsasında qərar qəbul edir.',
    back: 'baxışda iştirak.',
  },
  postponedPublication: {
    name: 'təxirə salınmış dərc',
    lost: 'dərc öz-özünə davam edir.',
    back: 'dərcdən əvvəl vaxtında edilmiş xahiş.',
  },
  declinedReminder: {
    name: 'dərcdən imtina haqqında xatırlatma',
    lost: nothingLost,
    back: 'dərc etməmək xahişinin geri götürülməsi.',
  },
  foreignFiling: { name: 'xaricdə iddia sənədi vermək xahişi', lost: windowShuts, back: 'yoxdur.' },
  courtReminder: { name: 'məhkəmədəki iş haqqında sorğu', lost: nothingLost, back: goOn },
};
