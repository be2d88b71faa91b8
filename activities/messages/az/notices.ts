/** Every notice in Azerbaijani. A data table. */
import type { NoticeKind } from '../../../machines/notices.ts';
import type { NoticeText } from '../catalogue.ts';

export const notices: Readonly<Record<NoticeKind, NoticeText>> = {
  applicantChanged: {
    subject: 'İddia sənədi üzrə hüquq başqasına keçdi',
    body: 'İddia sənədinin kimə məxsus olduğu qeydə alınıb{hasOn, select, yes {, tarix: {on}} other {}}.{hasHolder, select, yes { İddiaçı: {holder}.} other {}} İş üzrə hərəkətləri burada adı çəkilənlər edir, təqdim ediləcək bildirişləri onlar alır və cavablandırır. Adı daha çəkilməyən şəxs iş üzrə hərəkət etmir.',
  },
  warrantEnded: {
    subject: 'Nümayəndənin etibarnaməsinə xitam verildi',
    body: '{hasHolder, select, yes {{holder}} other {Nümayəndə}} etibarnaməsinə xitam vermiş şəxsin adından bu iş üzrə {hasOn, select, yes {{on} tarixindən } other {}}daha hərəkət etmir. Bu vaxtadək göndərilmiş məktublar düzgün ünvana göndərilmiş sayılır; sonrakı məktublar Sizə göndərilir. Beynəlxalq müqavilə ilə birbaşa hərəkət etməsinə icazə verilməyən xarici şəxs hər hansı hərəkətdən əvvəl başqa patent müvəkkili təyin etməlidir.',
  },
  warrantEndedToRepresentative: {
    subject: 'Etibarnamənizə xitam verildi',
    body: 'Bu iş üzrə etibarnamənizə onu vermiş bütün şəxslər və ya onların bir hissəsi üçün xitam verilib{hasOn, select, yes { (tarix: {on})} other {}}. Onların adından daha hərəkət etmir və məktub almırsınız; onlar üçün aldıqlarınızı özlərinə çatdırın.',
  },
  internationalReceived: {
    subject: 'Beynəlxalq iddia sənədi qəbul edildi',
    body: 'Beynəlxalq iddia sənədiniz qəbul edilib və yuxarıdakı nömrə ilə qeydə alınıb.{hasOn, select, yes { Daxilolma tarixi: {on}.} other {}} İdarə onu göndərir, ekspertizadan keçirmir. Bundan sonra nəyin nə vaxt olacağı onun verildiyi beynəlxalq müqavilə ilə müəyyən edilir.',
  },
  internationalForwarded: {
    subject: 'Beynəlxalq iddia sənədi göndərildi',
    body: 'Beynəlxalq iddia sənədiniz göndərilib{hasOn, select, yes {, tarix: {on}} other {}}. Bununla İdarə öz işini bitirib; sonrakı məktublar iddia sənədinin göndərildiyi orqandan gələcək.',
  },
  internationalWithdrawn: {
    subject: 'Beynəlxalq iddia sənədi geri götürüldü',
    body: 'Beynəlxalq iddia sənədiniz göndərilməzdən əvvəl geri götürülüb{hasOn, select, yes {, tarix: {on}} other {}}. İdarə onu heç yerə göndərmir.',
  },
  receiptConfirmed: {
    subject: 'İddia sənədi qəbul edildi',
    body: 'İddia sənədiniz qəbul edilib və yuxarıdakı nömrə ilə qeydə alınıb.{hasOn, select, yes { Daxilolma tarixi: {on}.} other {}}{hasFilingDate, select, yes { İddia sənədinin verilmə tarixi: {filingDate}.} other {}} Növbəti mərhələ formal ekspertizadır. Hər məktubda bu nömrəni göstərin.',
  },
  formalDecision: {
    subject: 'Formal ekspertiza: müsbət qərar',
    body: 'Formal ekspertiza başa çatıb: iddia sənədi tələblərə uyğundur və icraat davam edir.{hasFilingDate, select, yes { Verilmə tarixi: {filingDate}.} other {}}{hasPriorityDate, select, yes { İlkinlik tarixi: {priorityDate}{hasPriorityOpen, select, yes {; daha erkən ilkinlik vaxtında tələb və ya sübut edilməzsə, bu tarix qalır} other {}}.} other {}}{hasAwaited, select, yes {\n\nSizdən hələ gözlənilir: {awaited}.} other { Hazırda sizdən heç bir hərəkət tələb olunmur.}}',
  },
  deficiency: {
    subject: 'Formal ekspertiza: çatışmazlıqlar aşkar edildi',
    body: 'Formal ekspertiza iddia sənədinin tələblərə uyğun olmadığını müəyyən edib.{hasList, select, yes { Düzəldilməlidir: {list}.} other {}}{hasReason, select, yes { {reason}.} other {}}\n\nÇatışmayan sənədləri {byWhen} göndərin. Müddət bitməmiş vəsatət verilərsə və rüsum ödənilərsə, müddət uzadıla bilər. Vaxtında cavab daxil olmazsa, iddia sənədi verilməmiş hesab olunur.',
  },
  furtherDeficiency: {
    subject: 'Formal ekspertiza: çatışmazlıqlar tam aradan qaldırılmayıb',
    body: 'Cavabınız alınıb, lakin çatışmazlıqların hamısı aradan qaldırılmayıb.{hasList, select, yes { Hələ çatışmır: {list}.} other {}}{hasReason, select, yes { {reason}.} other {}}\n\nArtıq axan müddət dəyişmir: qalanını {byWhen} göndərin. Vaxtında daxil olmazsa, iddia sənədi verilməmiş hesab olunur.',
  },
  extended: {
    subject: 'Müddət uzadıldı',
    body: 'Vəsatətiniz təmin edilib, müddət{hasMonths, select, yes { {monthCount, plural, one {# ay} other {# ay}}} other {}} uzadılıb{hasLimitName, select, yes { ({limitName})} other {}}. Tələb olunan hərəkəti {byWhen} yerinə yetirin.',
  },
  consideredNotFiled: {
    subject: 'İddia sənədi verilməmiş hesab edildi',
    body: 'Formal ekspertizanın tələb etdiyi sənədlər vaxtında daxil olmadığı üçün iddia sənədi verilməmiş hesab edilir.{hasMissed, select, yes { Müddətin son günü: {missed}.} other {}}{hasReason, select, yes { Səbəb: {reason}.} other {}} Bu müddət üçün 38-ci maddə üzrə bərpa nəzərdə tutulmayıb.',
  },
  translationMissing: {
    subject: 'Tərcümə təqdim edilməyib',
    body: 'Azərbaycan dilinə tərcümə vaxtında təqdim edilməyib{hasMissed, select, yes { (müddətin son günü: {missed})} other {}}. O, iddia sənədinin çatışmazlıqlarından biri sayılır (maddə 29.2); onun nə vaxtadək göndərilə biləcəyi çatışmazlıqlar haqqında bildirişdə göstərilir.',
  },
  amendmentProposed: {
    subject: 'Ekspert dəyişiklik təklif edir',
    body: 'Ekspert iddia sənədinizdə dəyişiklik edilməsini təklif edir.{hasReason, select, yes { Təklif: {reason}.} other {}} Onu verib-verməmək sizin ixtiyarınızdadır. Dəyişiklik dərc haqqında qərar qəbul edilənədək verilə bilər; onun bu təklif üzrə verildiyini göstərin.',
  },
  amendmentRecorded: {
    subject: 'Dəyişiklik qeydə alındı',
    body: 'İddia sənədinə etdiyiniz dəyişiklik qeydə alınıb.{hasReason, select, yes { Qeyd: {reason}.} other {}}',
  },
  newMatter: {
    subject: 'Əlavə materiallar mahiyyəti dəyişdirir',
    body: '{hasFrom, select, yes {İdarəyə {from} tarixində daxil olmuş əlavə} other {Əlavə}} materiallar iddia sənədinin mahiyyətini dəyişdirir və onun tərkibində nəzərə alınmır.{hasText, select, yes { Materiallar: {text}.} other {}}{hasReason, select, yes { Səbəb: {reason}.} other {}}\n\nOnları {byWhen} ayrıca iddia sənədi kimi verə bilərsiniz; bu halda həmin iddia sənədi materialların daxil olduğu tarixi saxlayır. Müddət ötürülərsə, bu tarix itirilir.',
  },
  priorityRecognised: {
    subject: 'İlkinlik tanındı',
    body: 'Tələb etdiyiniz ilkinlik{hasClaimed, select, yes { ({claimed}{hasEarlier, select, yes {, {earlier}} other {}})} other {}} tanınıb.{hasPriorityDate, select, yes { İlkinlik tarixi: {priorityDate}.} other {}}',
  },
  priorityLost: {
    subject: 'İlkinlik itirildi',
    body: 'Daha erkən ilkinlik{hasClaimed, select, yes { ({claimed}{hasEarlier, select, yes {, {earlier}} other {}})} other {}} tanınmayıb{hasList, select, yes {: {list}} other {}}.{hasReason, select, yes { Səbəb: {reason}.} other {}}{hasPriorityDate, select, yes { İddia sənədinin ilkinlik tarixi: {priorityDate}{hasPriorityFrom, select, yes { ({priorityFrom})} other {}}.} other {}} İddia sənədi üzrə icraat davam edir.',
  },
  priorityMoved: {
    subject: 'Bölünmüş iddia sənədi ilkin iddia sənədinin hüdudlarını aşır',
    body: 'Bölünmüş iddia sənədinizin ilkin iddia sənədinin məzmunundan kənara çıxdığı müəyyən edilib.{hasReason, select, yes { Səbəb: {reason}.} other {}} Buna görə onun son variantının təqdim edildiyi gün verilmə tarixi sayılır{hasFilingDate, select, yes {: {filingDate}} other {}}.{hasPriorityDate, select, yes { İlkinlik tarixi indi {priorityDate} sayılır.} other {}} İddia sənədi üzrə icraat davam edir.',
  },
  priorityMovedBack: {
    subject: 'Bölünmüş iddia sənədi ilkin iddia sənədinin hüdudlarını aşmır',
    body: 'Bölünmüş iddia sənədinizin ilkin iddia sənədinin məzmunundan kənara çıxmadığı qərara alınıb. Onun əvvəlki tarixləri saxlanılır.{hasFilingDate, select, yes { Verilmə tarixi: {filingDate}.} other {}}{hasPriorityDate, select, yes { İlkinlik tarixi: {priorityDate}.} other {}}',
  },
  deemedWithdrawn: {
    subject: 'Əvvəlki iddia sənədi geri götürülmüş hesab edildi',
    body: 'Sonrakı iddia sənədi bu iddia sənədinin ilkinliyini tələb edir{hasOther, select, yes { ({other})} other {}}. Buna görə bu iddia sənədi geri götürülmüş hesab olunur; onun açıqladığı məzmun sonrakı iddia sənədində qalır.',
  },
  withdrawalReleased: {
    subject: 'Əvvəlki iddia sənədi üzrə iş davam edir',
    body: 'Bu iddia sənədi, onun ilkinliyi sonrakı iddia sənədində{hasOther, select, yes { ({other})} other {}} tələb edildiyi üçün geri götürülmüş hesab olunmuşdu. Həmin tələb qüvvədə qalmadığından bu iddia sənədi üzrə iş dayandığı yerdən davam edir; axan müddətlər qalan hissəsi ilə davam edir.',
  },
  samePriority: {
    subject: 'Eyni ilkinlik tarixi olan başqa iddia sənədi',
    body: 'Oxşar obyekt üzrə başqa iddia sənədinin ilkinlik tarixi eynidir. Həmin iddia sənədi dərc edildikdən sonra onun nömrəsini iş üzrə məlumatda görmək olar. İddiaçılar başqa cür razılaşmayıblarsa, daha əvvəl göndərilmiş iddia sənədinə, eyni gündə göndəriliblərsə, nömrəsi kiçik olana üstünlük verilir.{hasReason, select, yes { {reason}.} other {}} Bu barədə mübahisəyə Apellyasiya şurası baxır.',
  },
  unity: {
    subject: 'İddia sənədində vahidlik tələbi pozulub',
    body: 'İddia sənədi vahidlik tələbinə cavab vermir.{hasReason, select, yes { Səbəb: {reason}.} other {}}{hasList, select, yes { Müəyyən edilib: {list}.} other {}}\n\nHansı obyektin ekspertizadan keçirilməli olduğunu {byWhen} bildirin. Qalanları ayrılmış iddia sənədləri kimi verilə bilər{hasDivisionalUntil, select, yes {; {divisionalUntil} tarixinədək, rüsumu ilə birlikdə verilənlər bu iddia sənədinin ilkinliyini saxlayır} other {; onların bu iddia sənədinin ilkinliyini saxladığı müddət bitib, hər birinin ilkinliyi öz daxil olma tarixi üzrə müəyyən edilir}}. Cavab olmazsa, ekspertiza birinci göstərilən obyekt üzrə davam edir.',
  },
  examinedAsFirstNamed: {
    subject: 'Ekspertiza birinci göstərilən obyekt üzrə davam edir',
    body: 'Seçim vaxtında bildirilmədiyi üçün{hasMissed, select, yes { (müddətin son günü: {missed})} other {}} ekspertiza iddia sənədində birinci göstərilən obyekt üzrə davam edir. Qalanları hələ də ayrılmış iddia sənədləri kimi verilə bilər{hasDivisionalUntil, select, yes {; {divisionalUntil} tarixinədək, rüsumu ilə birlikdə verilənlər bu iddia sənədinin ilkinliyini saxlayır} other {; onların bu iddia sənədinin ilkinliyini saxladığı müddət bitib, hər birinin ilkinliyi öz daxil olma tarixi üzrə müəyyən edilir}}.',
  },
  refusal: {
    subject: 'Patentin verilməsindən imtina',
    body: 'Patentin verilməsindən imtina haqqında qərar qəbul edilib.{hasFindings, select, yes { Yerinə yetirilməyən şərtlər, maddələr üzrə: {findings}.} other {}}{hasReason, select, yes { Səbəb: {reason}.} other {}}\n\nRüsum ödənilməklə Apellyasiya şurasına {byWhen} şikayət verə bilərsiniz. Şikayət verilməzsə, imtina qüvvədə qalır.',
  },
  refusalFinal: {
    subject: 'İmtina qüvvədə qaldı',
    body: 'Apellyasiya şikayəti vaxtında daxil olmadığı üçün{hasMissed, select, yes { (müddətin son günü: {missed})} other {}} imtina qüvvədə qalır və iddia sənədi üzrə icraat bitib.',
  },
  appealDecided: {
    subject: 'Apellyasiya şikayəti üzrə qərar',
    body: 'Apellyasiya şurası şikayətiniz üzrə qərar qəbul edib.{hasOutcome, select, yes { Qərar: {outcome}.} other {}}{hasReason, select, yes { Səbəb: {reason}.} other {}} Apellyasiya şurasının bütün materialları ilə tanış ola bilərsiniz. Qərardan məhkəməyə şikayət verilə bilər.',
  },
  publicationDecision: {
    subject: 'İddia sənədinin dərci haqqında qərar',
    body: 'İddia sənədi tələblərə cavab verir: {hasDeclined, select, yes {iddia sənədi haqqında məlumat rəsmi bülletendə dərc edilə bilərdi, lakin siz dərcdən imtina etmisiniz, dərc olmadan isə patent verilə bilməz. İmtinanı istənilən vaxt geri götürə bilərsiniz; dərc rüsumu {hasFeePaid, select, yes {ödənilib} other {hələ ödənilməlidir}}} other {{hasFeePaid, select, yes {rüsum ödənilib,} other {rüsum ödənildikdən sonra}} iddia sənədi haqqında məlumat rəsmi bülletendə dərc ediləcək{hasHeldBack, select, yes {, lakin dərcin təxirə salınması və ya məxfilik qərarı qüvvədə olduğu müddətdə yox} other {}}}}.{hasAmount, select, yes { Rüsum: {amount}.} other {}}\n\n{hasFeePaid, select, yes {} other {Dərc rüsumunu {byWhen} ödəyin. Rüsum ödənilənədək iddia sənədi üzrə icraat gözləyir. }}Dərcdən sonra 31.1-ci maddədə göstərilən müddətdə hər kəs etiraz verə bilər.',
  },
  requirementsMet: {
    subject: 'İddia sənədi yenidən tələblərə cavab verir',
    body: 'İddia sənədi tələblərə cavab verir. Onun haqqında məlumat artıq dərc edilib: o, yenidən dərc edilmir və bunun üçün heç nə ödənilmir. Hər kəsin etiraz verə biləcəyi müddət həmin dərcdən hesablanır{hasDue, select, yes { və {due} tarixində bitir} other { və artıq bitib}}. Bundan sonra, heç bir icraat qalmadıqda, sizdən qeydiyyat və patentin verilməsi üçün rüsum tələb ediləcək.',
  },
  publishedAgain: {
    subject: 'İddia sənədi təkrar dərc edilir',
    body: 'İddia sənədi{hasSubject, select, yes { {subject} üzrə} other {}} tələblərə cavab verir. Rəsmi bülletendə o, artıq ekspertiza edilməyən başqa obyekt üzrə dərc edilmişdi. Buna görə onun haqqında məlumat təkrar dərc edilir və bunun üçün heç nə ödənilmir. Müvəqqəti hüquqi mühafizə həmin dərcdən qüvvədədir və həmin gündən 31.1-ci maddədə göstərilən müddətdə hər kəs etiraz verə bilər.',
  },
  applicationPublished: {
    subject: 'İddia sənədi dərc edildi',
    body: 'İddia sənədi haqqında məlumat rəsmi bülletendə dərc edilib{hasIssue, select, yes {, buraxılış: {issue}} other {}}{hasOn, select, yes {, tarix: {on}} other {}}. Müvəqqəti hüquqi mühafizə dərc edildiyi gündən qüvvədədir. İndi hər kəs etiraz verə bilər{hasUntil, select, yes {, son gün: {until}} other {}}.',
  },
  publicationPostponed: {
    subject: 'Dərc təxirə salındı',
    body: 'Xahişinizlə iddia sənədinin dərci təxirə salınıb{hasUntil, select, yes {, bu tarixədək: {until}} other {}}. Xahişinizi istənilən vaxt geri götürə bilərsiniz; əks halda həmin tarixdə dərc öz-özünə davam edir.',
  },
  publicationDeclined: {
    subject: 'Dərcdən imtina edildi',
    body: 'Xahişinizlə iddia sənədi dərc edilmir. Dərc olmadan patent verilə bilməz. Xahişinizi istənilən vaxt geri götürə bilərsiniz.',
  },
  publicationResumed: {
    subject: 'Dərc davam edir',
    body: 'İddia sənədinin dərci davam edir.{hasReason, select, yes { Səbəb: {reason}.} other {}}',
  },
  publicationProhibited: {
    subject: 'Dərc məxfilik səbəbindən təxirə salındı',
    body: 'Milli təhlükəsizlik maraqları naminə dərcin təxirə salınması haqqında qərar qəbul edilib{hasUntil, select, yes {, bu tarixədək: {until}} other {}}. Qərarın qüvvəsi bitənədək obyekti açıqlamayın.{hasUseProhibited, select, yes { Onun açıq istifadəsi də qadağan edilir.} other {}} Qadağa on iki aydan çox davam edərsə, kompensasiya tələb edə bilərsiniz.',
  },
  prohibitionExtended: {
    subject: 'Məxfilik səbəbindən dərcin təxirə salınması davam edir',
    body: 'Milli təhlükəsizlik maraqları naminə dərcin təxirə salınmasının son günü sizə əvvəl bildirilən gün deyil. O bitənədək obyekti açıqlamayın.{hasUseProhibited, select, yes { Onun açıq istifadəsi də qadağan edilir.} other {}} Qadağa on iki aydan çox davam edərsə, kompensasiya tələb edə bilərsiniz.',
  },
  prohibitionEnded: {
    subject: 'Məxfilik bitdi',
    body: 'Milli təhlükəsizlik səbəbindən dərcin təxirə salınması bitib{hasOn, select, yes {, tarix: {on}} other {}}. {hasStillHeld, select, yes {Mahiyyəti məxfilik qərarı olan iddia sənədi ilə ümumi olduğundan, iddia sənədindən hələ heç nə göstərilmir və dərc edilmir.} other {{hasOver, select, yes {İddia sənədi üzrə icraat başa çatıb və bərpa edilmir.} other {İcraat ümumi qaydada davam edir.}}}}',
  },
  compensationRequested: {
    subject: 'İstifadə qadağasına görə kompensasiya tələb edilir',
    body: 'İddiaçı və ya patent sahibi ilk on iki aydan artıq davam edən qadağaya görə kompensasiya tələb edir.{hasReason, select, yes { {reason}.} other {}}{hasAmount, select, yes { Tələb olunan məbləğ: {amount}.} other {}}',
  },
  setApart: {
    subject: 'İddia sənədi ayrıca saxlanılır',
    body: 'İdarənin qərarı ilə iddia sənədi ayrıca saxlanılır: başqa heç kim onunla tanış ola bilmir və o, dərc edilmir. Ümumi qayda bərpa edildikdə sizə məlumat veriləcək.',
  },
  relatedSetApart: {
    subject: 'Məxfi saxlanılan iddia sənədi ilə ümumi mahiyyət',
    body: 'Bu iddia sənədinin mahiyyəti məxfilik qərarı qüvvədə olan başqa iddia sənədi ilə{hasOther, select, yes { ({other})} other {}} ümumidir. İcazəsi olan vəzifəli şəxs {byWhen} onun ayrıca saxlanılması, dərcinin qadağan edilməsi və ya ümumi qaydaya qaytarılması barədə qərar verənədək onun heç bir məlumatı göstərilmir və dərc edilmir.',
  },
  setApartEnded: {
    subject: 'İddia sənədi ümumi qaydaya qaytarıldı',
    body: 'İdarənin qərarı ilə iddia sənədi ümumi qaydaya qaytarılıb{hasOn, select, yes {, tarix: {on}} other {}}. {hasStillHeld, select, yes {Mahiyyəti məxfilik qərarı olan iddia sənədi ilə ümumi olduğundan, ondan hələ heç nə göstərilmir və dərc edilmir.} other {{hasOver, select, yes {Onun üzrə icraat başa çatıb və bərpa edilmir.} other {Onun ekspertizası və dərci davam edir.}}}}',
  },
  withdrawn: {
    subject: 'İddia sənədi geri götürüldü',
    body: 'İddia sənədi geri götürülüb{hasOn, select, yes {, tarix: {on}} other {}}. Baxılmaqda olan etirazlar, şikayətlər və müddətlər bitib. Ödənilmiş rüsumlar qaytarılmır.',
  },
  converted: {
    subject: 'İddia sənədi çevrildi',
    body: 'İddia sənədi başqa növə çevrilib{hasKind, select, yes {: {kind}} other {}}. İlkinlik saxlanılır; növdən asılı olan müddətlər yenidən hesablanıb.{hasDivisible, select, yes { Ayrılmış iddia sənədləri {hasDue, select, yes {{due} tarixinədək verilərsə, həmin ilkinliyi saxlayır} other {həmin ilkinliyi daha saxlamır: onların müddəti bitib}}.} other {}}',
  },
  requestResults: {
    subject: 'Tələb edilmiş axtarışın və ya ekspertizanın nəticələri',
    body: 'Tələb edilmiş axtarış və ya ekspertiza başa çatıb.{hasResults, select, yes { Nəticələr: {results}.} other {}}{hasFindings, select, yes { Yerinə yetirilməyən şərtlər, maddələr üzrə: {findings}.} other {}} Nəticə özü-özlüyündə icraatı bitirmir.',
  },
  requestResultsToRequester: {
    subject: 'Tələb etdiyiniz axtarışın və ya ekspertizanın nəticələri',
    body: 'Tələb etdiyiniz axtarış və ya ekspertiza başa çatıb.{hasResults, select, yes { Nəticələr: {results}.} other {}}{hasFindings, select, yes { Yerinə yetirilməyən şərtlər, maddələr üzrə: {findings}.} other {}}',
  },
  requestEnded: {
    subject: 'Axtarış və ya ekspertiza haqqında xahişiniz üzrə icraat bitdi',
    body: 'İddia sənədi üzrə iş bitdiyi üçün xahiş etdiyiniz axtarış və ya ekspertiza aparılmır.{hasReason, select, yes { Səbəb: {reason}.} other {}} İş bərpa olunarsa, xahişinizə yenidən baxılır.',
  },
  requestReopened: {
    subject: 'Axtarış və ya ekspertiza haqqında xahişinizə yenidən baxılır',
    body: 'İddia sənədi üzrə iş bərpa olunub, buna görə xahiş etdiyiniz axtarış və ya ekspertizaya yenidən baxılır.',
  },
  oppositionCopy: {
    subject: 'İddia sənədinizə etiraz verilib',
    body: 'Patentin verilməsinə qarşı etiraz verilib və qəbul edilib; surəti bu bildirişə əlavə olunur.{hasReason, select, yes { Əsaslar: {reason}.} other {}}\n\nİzahatınızı Apellyasiya şurasına {byWhen} göndərin. İzahat daxil olmazsa, iddia sənədi rədd edilmiş hesab olunur.',
  },
  oppositionInadmissible: {
    subject: 'Etiraz qəbul edilmədi',
    body: 'Etirazınız qəbul edilməyib.{hasMissed, select, yes { O, {hasPublishedAgain, select, yes {bu iddia sənədinə dərc edildiyi şəkildə etiraz verilə biləcək son gündən – {missed} tarixindən – sonra daxil olub. Hazırda onun başqa obyekti ekspertiza edilir: həmin obyekt üzrə təkrar dərc edildikdən sonra altı ay ərzində yeni etiraz vermək olar.} other {bu iddia sənədinə etiraz verilə biləcək son gündən – {missed} tarixindən – sonra daxil olub.}} Patentin özünə, dərc edildikdən sonra altı ay ərzində etiraz vermək olar.} other {{hasReason, select, yes { Səbəb: {reason}.} other {}}}}',
  },
  oppositionDefective: {
    subject: 'Etirazda çatışmazlıqlar var',
    body: 'Etirazınız bu şəkildə qəbul edilə bilməz.{hasList, select, yes { Düzəldilməlidir: {list}.} other {}}{hasReason, select, yes { {reason}.} other {}} Çatışmazlıqlar {hasDue, select, yes {{due} tarixinədək} other {etiraz müddəti bitənədək}} aradan qaldırıla bilər.',
  },
  observationsReceived: {
    subject: 'İddiaçı izahat verdi',
    body: 'İddiaçının etirazınız üzrə izahatı alınıb. Növbəti qərarı Apellyasiya şurası qəbul edir. Siz baxışda iştirak edə, material təqdim edə və çıxış edə bilərsiniz.',
  },
  ownerReplied: {
    subject: 'Patent sahibi cavab verdi',
    body: 'Patent sahibi Apellyasiya şurasında sizə cavab verib.{hasText, select, yes { Dəyişdirilmiş düstur və ya əlamətlər təqdim olunub: {text}.} other {}} Siz baxışda iştirak edə, material təqdim edə və çıxış edə bilərsiniz.',
  },
  materialReceived: {
    subject: 'Apellyasiya şurasına əlavə material təqdim edildi',
    body: 'Digər tərəf Apellyasiya şurasına əlavə material təqdim edib{hasText, select, yes {: {text}} other {}}. Siz baxışda iştirak edə, material təqdim edə və çıxış edə bilərsiniz.',
  },
  hearing: {
    subject: 'Apellyasiya şurasında baxış',
    body: 'Apellyasiya şurası işə baxacaq{hasHearing, select, yes {, tarix: {hearing}} other {}}{hasPlace, select, yes {, yer: {place}} other {}}. Hər iki tərəf iştirak edə, material təqdim edə və çıxış edə bilər.{hasText, select, yes { {text}.} other {}}',
  },
  deemedRejected: {
    subject: 'İddia sənədi rədd edilmiş hesab edildi',
    body: 'Etiraz üzrə izahat vaxtında daxil olmadığı üçün{hasMissed, select, yes { (müddətin son günü: {missed})} other {}} iddia sənədi rədd edilmiş hesab olunur və ona qarşı digər etirazlar da bununla bitir.{hasAppealPending, select, yes { İmtinadan apellyasiya şikayətiniz də qərarsız bitir; hüquqlarınız bərpa edilərsə, ona baxılması davam edir.} other {}}{hasAppealOpen, select, yes { İmtinadan şikayət müddəti də bitir; hüquqlarınız bərpa edilərsə, onun qalan hissəsi yenidən axır.} other {}}',
  },
  deemedRejectedToOpponent: {
    subject: 'İddia sənədi rədd edilmiş sayılır',
    body: 'İddiaçı etirazınıza vaxtında cavab verməyib{hasMissed, select, yes { (müddət {missed} tarixində bitib)} other {}}, buna görə iddia sənədi rədd edilmiş sayılır və etirazınız üzrə icraat bitib. İddiaçının hüquqları bərpa edilərsə, sizə bildiriləcək.',
  },
  oppositionReopened: {
    subject: 'Etiraz üzrə icraat davam edir',
    body: 'Etiraz etdiyiniz iş bərpa olunub, buna görə etirazınız üzrə icraat qaldığı yerdən davam edir.',
  },
  oppositionDecided: {
    subject: 'Etiraz üzrə qərar',
    body: 'Apellyasiya şurası etiraz üzrə qərar qəbul edib.{hasOutcome, select, yes { Qərar: {outcome}.} other {}}{hasText, select, yes { Məhdudlaşdırılmış mətn: {text}.} other {}}{hasReason, select, yes { Səbəb: {reason}.} other {}} Qərardan məhkəməyə şikayət verilə bilər.',
  },
  oppositionDecidedToOpponent: {
    subject: 'Etirazınız üzrə qərar',
    body: 'Apellyasiya şurası etirazınız üzrə qərar qəbul edib.{hasOutcome, select, yes { Qərar: {outcome}.} other {}}{hasText, select, yes { Məhdudlaşdırılmış mətn: {text}.} other {}}{hasReason, select, yes { Səbəb: {reason}.} other {}} Qərardan məhkəməyə şikayət verilə bilər.',
  },
  oppositionEnded: {
    subject: 'Etiraz üzrə icraat bitdi',
    body: 'Etirazınız üzrə icraat qərar qəbul edilmədən bitib.{hasOver, select, yes { Etiraz etdiyiniz obyekt üzrə icraat başa çatıb; bərpa olunarsa, sizə bildiriləcək.} other {}}',
  },
  oppositionWaits: {
    subject: 'Etiraz alındı; baxılması gözləyir',
    body: 'Etirazınız vaxtında daxil olub. {hasPatentNumber, select, yes {Başqa iş üzrə patentin qüvvədə olmadığı haqqında qərar qəbul edildiyindən hazırda baxılası bir şey yoxdur. Məhkəmə həmin qərarı ləğv edərsə} other {İddia sənədi üzrə icraat bitdiyindən hazırda baxılası bir şey yoxdur. İcraat bərpa edilərsə}}, etirazınıza baxılacaq və bu barədə sizə məlumat veriləcək.',
  },
  oppositionWithdrawn: {
    subject: 'Etiraz geri götürüldü',
    body: '{hasOpponent, select, yes {{opponent} öz etirazını} other {Etiraz verən öz etirazını}}{hasOn, select, yes { {on} tarixində} other {}} geri götürüb. Bu etiraza daha cavab vermək tələb olunmur; başqalarının etirazlarına bunun təsiri yoxdur.',
  },
  oppositionContinued: {
    subject: 'Şura geri götürülmüş etiraza baxmağa davam edir',
    body: 'Apellyasiya şurası geri götürülmüş etiraza{hasOpponent, select, yes { ({opponent})} other {}} baxmağa davam edir.{hasReason, select, yes { Səbəb: {reason}.} other {}} Əvvəlki müddətlər davam edir.',
  },
  registrationInvitation: {
    subject: 'Qeydiyyat və patentin verilməsi üçün rüsumu ödəyin',
    body: 'Patentin verilməsinə daha heç bir maneə yoxdur. Qeydiyyat, patentin verilməsi və dərc üçün rüsumu {byWhen} ödəyin.{hasAmount, select, yes { Rüsum: {amount}.} other {}} Rüsum ödənilənədək qeydiyyat aparılmır, iddia sənədi üzrə icraat gözləyir.',
  },
  registered: {
    subject: 'Patent verildi',
    body: 'Obyekt Dövlət reyestrində qeydə alınıb və patent verilib{hasPatentNumber, select, yes {, nömrəsi: {patentNumber}} other {}}{hasOn, select, yes {, tarix: {on}} other {}}. Patentin qüvvədə qalması üçün illik rüsumları vaxtında ödəyin.{hasYear, select, yes { Patent verilməzdən əvvəl başlanmış illər (il: {year}) üçün rüsumlar {byWhen} ödənilməlidir.} other {}}',
  },
  patentPublished: {
    subject: 'Patent haqqında məlumat dərc edildi',
    body: 'Patent haqqında məlumat rəsmi bülletendə dərc edilib{hasIssue, select, yes {, buraxılış: {issue}} other {}}{hasOn, select, yes {, tarix: {on}} other {}}. Patentə qarşı hər kəs etiraz verə bilər{hasUntil, select, yes {, son gün: {until}} other {}}.',
  },
  duplicateIssued: {
    subject: 'Patentin dublikatı verildi',
    body: 'Patentin dublikatı verilib{hasOn, select, yes {, tarix: {on}} other {}}.',
  },
  ownerCopyIssued: {
    subject: 'Patentin təsdiq edilmiş surəti verildi',
    body: 'Patent bir neçə patent sahibinə verilib. Onun idarə tərəfindən təsdiq edilmiş surəti Sizin üçün hazırlanıb{hasOn, select, yes {, tarix: {on}} other {}}.',
  },
  authorCopyIssued: {
    subject: 'Patentin surəti verildi',
    body: 'Obyektin müəllifi kimi Sizin üçün patentin surəti hazırlanıb{hasOn, select, yes {, tarix: {on}} other {}}.',
  },
  annualFeePaid: {
    subject: 'İllik rüsum alındı{hasYear, select, yes {, il: {year}} other {}}',
    body: 'İllik rüsum alınıb{hasYear, select, yes {, il: {year}} other {}}{hasAmount, select, yes {, məbləğ: {amount}} other {}}. {hasUnpaidYear, select, yes {{unpaidYearCount, plural, one {Digər ilin (il: {unpaidYear}) rüsumu isə hələ ödənilməyib: o ödənilməzsə} other {Digər illərin (il: {unpaidYear}) rüsumları isə hələ ödənilməyib: onlar ödənilməzsə}}, başqa illər üçün ödənilənlərdən asılı olmayaraq patentin qüvvəsinə xitam verilir.} other {Patent qüvvədə qalır.{hasDue, select, yes { Növbəti illik rüsum {byWhen} ödənilməlidir.} other {}}}}',
  },
  annualFeeMissed: {
    subject: 'İllik rüsum ödənilməyib{hasYear, select, yes {, il: {year}} other {}}',
    body: 'İllik rüsum vaxtında ödənilməyib{hasYear, select, yes {, il: {year}} other {}}. O, güzəşt müddətində, {byWhen} hələ ödənilə bilər.{hasAmount, select, yes { Məbləğ: {amount}.} other {}} Bu müddətdə ödənilməzsə, patentin qüvvəsinə xitam verilir və bunu 38-ci maddə üzrə bərpa etmək mümkün deyil.',
  },
  annualFeesDue: {
    subject: 'Patenti qüvvədə saxlayan illik rüsumlar',
    body: 'Patent yenidən qüvvədə olduğundan və ya illəri başqa gündən başladığından onun üçün ödəniləcək rüsumlar yenidən hesablanıb. {hasYear, select, yes {Patentin qüvvədə qalması üçün illik rüsumlar (il: {year}) {byWhen} ödənilməlidir.} other {Onun üçün heç nə ödənilmir.}}',
  },
  lapsed: {
    subject: 'Patentin qüvvəsinə xitam verildi',
    body: 'İllik rüsum ödənilmədiyi üçün{hasYear, select, yes { (il: {year})} other {}} patentin qüvvəsinə xitam verilib{hasOn, select, yes {, bu tarixdən: {on}} other {}}. Bu barədə məlumat dərc edilir. Bu müddət üçün 38-ci maddə üzrə bərpa nəzərdə tutulmayıb.',
  },
  surrendered: {
    subject: 'Patentdən imtina edildi',
    body: 'Patentdən imtina edilib və onun qüvvəsinə xitam verilib{hasOn, select, yes {, tarix: {on}} other {}}. Bu barədə məlumat rəsmi bülletendə dərc edilir.',
  },
  expired: {
    subject: 'Patentin müddəti bitdi',
    body: 'Patentin qüvvədəolma müddəti bitib{hasOn, select, yes {, tarix: {on}} other {}}.',
  },
  postGrantOppositionCopy: {
    subject: 'Patentinizə etiraz verilib',
    body: 'Patentinizə qarşı etiraz verilib; surəti bu bildirişə əlavə olunur.{hasReason, select, yes { Əsaslar: {reason}.} other {}}\n\nCavabınızı {byWhen} verə bilərsiniz. Cavab verməməyin özü heç bir nəticə doğurmur; belə halda Apellyasiya şurası işdəki materiallar əsasında qərar qəbul edir.',
  },
  postGrantOppositionNotAccepted: {
    subject: 'Patentə etiraz qəbul edilmədi',
    body: 'Patentə qarşı etirazınız qəbul edilməyib.{hasReason, select, yes { Səbəb: {reason}.} other {}} 37-ci maddə üzrə patentin etibarsız sayılmasını tələb etmək imkanı qalır.',
  },
  postGrantOppositionDecided: {
    subject: 'Patentinizə etiraz üzrə qərar',
    body: 'Apellyasiya şurası patentinizə qarşı etiraz üzrə qərar qəbul edib.{hasOutcome, select, yes { Qərar: {outcome}.} other {}}{hasText, select, yes { Məhdudlaşdırılmış mətn: {text}.} other {}}{hasReason, select, yes { Səbəb: {reason}.} other {}} Qərardan məhkəməyə şikayət verilə bilər.',
  },
  postGrantOppositionDecidedToOpponent: {
    subject: 'Patentə qarşı etirazınız üzrə qərar',
    body: 'Apellyasiya şurası patentə qarşı etirazınız üzrə qərar qəbul edib.{hasOutcome, select, yes { Qərar: {outcome}.} other {}}{hasText, select, yes { Məhdudlaşdırılmış mətn: {text}.} other {}}{hasReason, select, yes { Səbəb: {reason}.} other {}} Qərardan məhkəməyə şikayət verilə bilər.',
  },
  invalidationRequested: {
    subject: 'Patentinizin etibarsız sayılması tələb edilir',
    body: 'Patentinizin etibarsız sayılması haqqında tələb daxil olub.{hasReason, select, yes { Əsaslar: {reason}.} other {}} Siz icraatda iştirak edə və dəyişdirilmiş düstur və ya əlamətlər təqdim edə bilərsiniz.',
  },
  invalidationDecided: {
    subject: 'Patentinizin etibarsızlığı haqqında qərar',
    body: 'Patentinizin etibarsız sayılması haqqında tələb üzrə qərar qəbul edilib.{hasOutcome, select, yes { Qərar: {outcome}.} other {}}{hasText, select, yes { Məhdudlaşdırılmış mətn: {text}.} other {}}{hasReason, select, yes { Səbəb: {reason}.} other {}} Qərardan məhkəməyə şikayət verilə bilər.',
  },
  invalidationDecidedToRequester: {
    subject: 'Etibarsızlıq tələbiniz üzrə qərar',
    body: 'Patentin etibarsız sayılması haqqında tələbiniz üzrə qərar qəbul edilib.{hasOutcome, select, yes { Qərar: {outcome}.} other {}}{hasText, select, yes { Məhdudlaşdırılmış mətn: {text}.} other {}}{hasReason, select, yes { Səbəb: {reason}.} other {}} Qərardan məhkəməyə şikayət verilə bilər.',
  },
  invalidationWithdrawn: {
    subject: 'Etibarsızlıq tələbi geri götürüldü',
    body: '{hasOpponent, select, yes {{opponent} patentinizin} other {Tələb verən patentinizin}} etibarsız sayılması haqqında tələbini{hasOn, select, yes { {on} tarixində} other {}} geri götürüb. Başqalarının tələblərinə bunun təsiri yoxdur.',
  },
  invalidationEnded: {
    subject: 'Etibarsızlıq tələbiniz üzrə icraat bitdi',
    body: 'Patent başqa icraatda ləğv edildiyi üçün onun etibarsız sayılması haqqında tələbiniz üzrə icraat qərar qəbul edilmədən bitib.{hasReason, select, yes { Səbəb: {reason}.} other {}} Ləğv qərarı aradan qaldırılarsa, tələbinizə yenidən baxılır.',
  },
  invalidationReopened: {
    subject: 'Etibarsızlıq tələbinizə yenidən baxılır',
    body: 'Patentin ləğvi haqqında qərar aradan qaldırılıb, buna görə patentin etibarsız sayılması haqqında tələbinizə Apellyasiya şurasında yenidən baxılır.',
  },
  restorationGranted: {
    subject: 'Hüquqlar bərpa edildi',
    body: 'Hüquqlarınız bərpa edilib: ötürülmüş hərəkəti{hasLimitName, select, yes { ({limitName})} other {}} yenidən yerinə yetirmək olar. Onu {byWhen} yerinə yetirin. İkinci dəfə bərpa yoxdur.{hasAppealPending, select, yes { İmtinadan apellyasiya şikayətinizə Apellyasiya şurasında baxılması davam edir.} other {}}{hasGoingOn, select, yes {\n\nHüquqlarınızla birlikdə onlarla bitmiş icraatlar da davam edir. Bu müddətlər qalan günləri qədər, hər biri ayrıca, yenidən axır:\n{goingOn}.\nOnlardan biri ötürülərsə, onunla bağlı hüquqlar itirilir.} other {}}',
  },
  restorationRefused: {
    subject: 'Hüquqların bərpasından imtina edildi',
    body: 'Hüquqların bərpası haqqında xahişiniz rədd edilib.{hasReason, select, yes { Səbəb: {reason}.} other {}}',
  },
  restorationWithoutObject: {
    subject: 'Hüquqların bərpası haqqında xahiş üzrə icraat bitdi: itirilmiş hüquq artıq qaytarılıb',
    body: 'İtirilmiş hüquq başqa qərarla qaytarılıb, buna görə bərpa ediləcək bir şey qalmayıb. Xahişiniz üzrə icraat qərar qəbul edilmədən bitib.',
  },
  disputeReceived: {
    subject: 'Mübahisə qəbul edildi',
    body: 'Apellyasiya şurasına mübahisə üzrə müraciət daxil olub.{hasReason, select, yes { {reason}.} other {}} {hasSuspends, select, yes {Mübahisə həll edilənədək patent verilmir.} other {Apellyasiya şurası və ya məhkəmə başqa cür qərar verməzsə, müraciət mübahisələndirilən qərarın icrasını dayandırmır.}}',
  },
  disputeDecided: {
    subject: 'Mübahisə üzrə qərar',
    body: 'Apellyasiya şurası mübahisə üzrə qərar qəbul edib.{hasOutcome, select, yes { Qərar: {outcome}.} other {}}{hasReason, select, yes { Səbəb: {reason}.} other {}} Qərardan məhkəməyə şikayət verilə bilər.',
  },
  disputeSettled: {
    subject: 'Mübahisə üzrə icraat bitdi: qərar veriləcək məsələ qalmayıb',
    body: 'Mübahisələndirilən qərar başqa yolla aradan qaldırılıb və ya onun yerini başqası tutub, buna görə Apellyasiya şurasının bu mübahisə üzrə qərar verməsinə ehtiyac qalmayıb. İcraat qərar qəbul edilmədən bitib.',
  },
  disputeEnded: {
    subject: 'Mübahisə üzrə icraat iddia sənədi ilə birlikdə bitdi',
    body: 'İddia sənədi üzrə icraat bitdiyi üçün Apellyasiya şurasındakı mübahisə üzrə icraat qərar qəbul edilmədən bitib. İddia sənədi üzrə icraat davam edərsə, mübahisəyə yenidən baxılır və bu barədə sizə məlumat verilir.',
  },
  disputeReopened: {
    subject: 'Mübahisəyə yenidən baxılır',
    body: 'İddia sənədi üzrə icraat davam edir, buna görə mübahisəyə Apellyasiya şurasında yenidən baxılır.',
  },
  priorityDisputeReceived: {
    subject: 'İlkinlik üzrə mübahisə qəbul edildi',
    body: 'Bu iddia sənədinin{hasOther, select, yes { və {other} nömrəli iddia sənədinin} other {}} ilkinliyi üzrə mübahisə daxil olub.{hasSuspends, select, yes { Mübahisə həll edilənədək heç bir iddia sənədi üzrə patent verilmir.} other {}}',
  },
  priorityDisputeDecided: {
    subject: 'İlkinlik üzrə mübahisə həll edildi',
    body: 'İlkinlik üzrə mübahisə haqqında qərar qəbul edilib.{hasOutcome, select, yes { Qərar: {outcome}.} other {}}{hasReason, select, yes { Səbəb: {reason}.} other {}} Qərardan məhkəməyə şikayət verilə bilər.',
  },
  priorityOrderReversed: {
    subject: 'Üstünlük barədə qərar artıq qüvvədə deyil',
    body: 'Digər iddia sənədi{hasOther, select, yes { ({other})} other {}} üzrə işə əsasən, üstünlüyün ikisindən hansına verilməsi barədə qərar artıq qüvvədə deyil: məhkəmə onu ləğv edib və ya orada onun əsası qalmayıb. Bu məsələ yenidən həll edilənədək bu işdə hər şey olduğu kimi qalır: iddiaçılar razılığa gələ və ya hər biri məsələni yenidən Apellyasiya şurasına təqdim edə bilər.',
  },
  priorityDisputeEnded: {
    subject: 'İlkinlik üzrə mübahisənin predmeti yoxdur',
    body: 'Bu iddia sənədinin{hasOther, select, yes { və {other} nömrəli iddia sənədinin} other {}} ilkinliyi üzrə mübahisəyə qərar qəbul edilmədən xitam verilib: {hasOtherEnded, select, yes {digər iddia sənədi üzrə işə xitam verilib. Həmin iş davam etdirilərsə, mübahisə də davam edir} other {digər iddia sənədinin ilkinliyi onun işinə əsasən başqa tarix üzrə müəyyən edilib}}.',
  },
  courtActionFiled: {
    subject: 'Qərardan məhkəməyə şikayət verildi',
    body: 'Bu iş üzrə qərara dair məhkəməyə müraciət qeydə alınıb{hasOn, select, yes {, tarix: {on}} other {}}. Başqa cür deyilməyibsə, məhkəmənin qərarınadək qərar qüvvədə qalır.',
  },
  courtDecided: {
    subject: 'Məhkəmənin qərarı qeydə alındı',
    body: 'Bu iş üzrə məhkəmənin qərarı qeydə alınıb.{hasOutcome, select, yes { Qərar: {outcome}.} other {}}{hasText, select, yes { Məhdudlaşdırılmış mətn: {text}.} other {}}{hasReason, select, yes { {reason}.} other {}}{hasUndirected, select, yes { Qərarda nəyin edilməli olduğu göstərilməyib: işdə heç nə bərpa edilməyib, o, əvvəlki vəziyyətində qalır.} other {{hasUpheld, select, yes { Bu iş üzrə qəbul edilmiş qərar qüvvədə qalır.} other { İş qərarın tələb etdiyi vəziyyətə gətirilib.}}}}',
  },
  courtInquiry: {
    subject: 'Məhkəmədə olan iş: məlumat istəyin',
    body: 'Bu iş üzrə qərardan məhkəməyə şikayət verilib{hasOn, select, yes { (tarix: {on})} other {}} və məhkəmənin qərarı hələ qeydə alınmayıb. İşin vəziyyəti barədə məhkəmədən məlumat alın və onun qərarını qeydə alın.',
  },
  outsideDecision: {
    subject: 'Patent və ya iddia sənədi haqqında qərar Dövlət reyestrində qeydə alındı',
    body: 'Patent və ya iddia sənədi haqqında məhkəmənin və ya dövlət orqanının qərarı Dövlət reyestrində qeydə alınıb{hasOn, select, yes {, tarix: {on}} other {}}.{hasReason, select, yes { Qərar: {reason}.} other {}}',
  },
  recorded: {
    subject: 'Dəyişiklik Dövlət reyestrində qeydə alındı',
    body: 'Xahişiniz əsasında Dövlət reyestrində qeyd aparılıb{hasOn, select, yes {, tarix: {on}} other {}}.{hasText, select, yes { {text}.} other {}}',
  },
  recordalRefused: {
    subject: 'Dəyişiklik qeydə alınmadı',
    body: 'Xahişiniz üzrə Dövlət reyestrində qeyd aparılmayıb.{hasReason, select, yes { Səbəb: {reason}.} other {}}',
  },
  recordalRequested: {
    subject: 'Dövlət reyestrində qeyd aparılması xahiş edilir',
    body: '{hasRequester, select, yes {{requester}} other {Bir şəxs}} Dövlət reyestrində qeyd aparılmasını xahiş edir{hasOn, select, yes { (xahişin tarixi: {on})} other {}}: {hasWhat, select, yes {{what}} other {hüquq}}. Bu, Sizin hüququnuza aiddir. Buna qarşı əsasınız varsa, qərar qəbul edilənədək bildirin.',
  },
  recordalEntered: {
    subject: 'Dövlət reyestrində qeyd aparıldı',
    body: '{hasRequester, select, yes {Xahiş edən: {requester}.} other {}} Dövlət reyestrində qeyd aparılıb{hasOn, select, yes {, tarix: {on}} other {}}: {hasWhat, select, yes {{what}} other {hüquq}}. Bu, Sizin hüququnuza aiddir.',
  },
  recordalDropped: {
    subject: 'Dövlət reyestrində qeyd aparılmadı',
    body: 'Sizə bildirilmiş xahiş ({hasWhat, select, yes {{what}} other {hüquq}}{hasRequester, select, yes {, xahiş edən: {requester}} other {}}) rədd edilib, geri götürülüb və ya iş bitdiyi üçün başa çatıb. Qeyd aparılmayıb.{hasReason, select, yes { Səbəb: {reason}.} other {}}',
  },
  rightEnded: {
    subject: 'Qeydə alınmış hüquqa xitam verildi',
    body: 'Qeydə alınmış hüquqa xitam verilib{hasOn, select, yes {, tarix: {on}} other {}} və bu, Dövlət reyestrində qeyd edilib: {hasWhat, select, yes {{what}} other {hüquq}}.{hasReason, select, yes { Səbəb: {reason}.} other {}}',
  },
  recordalEnded: {
    subject: 'Dəyişikliyin qeydə alınması haqqında xahişiniz üzrə icraat bitdi',
    body: 'İş bitdiyi üçün xahişiniz üzrə Dövlət reyestrində qeyd aparılmayıb.{hasReason, select, yes { Səbəb: {reason}.} other {}} İş bərpa olunarsa, xahişinizə yenidən baxılır.',
  },
  recordalReopened: {
    subject: 'Dəyişikliyin qeydə alınması haqqında xahişinizə yenidən baxılır',
    body: 'İş bərpa olunub, buna görə dəyişikliyin qeydə alınması haqqında xahişinizə yenidən baxılır.',
  },
  priorUse: {
    subject: 'Əvvəlki istifadə hüququnun qeydə alınması xahiş edilir',
    body: '{hasRequester, select, yes {{requester}} other {Bir şəxs}} obyektdən ilkinlik tarixinədək istifadə etdiyini bildirir və bu hüququn qeydə alınmasını xahiş edir.{hasScope, select, yes { İstifadənin həcmi: {scope}.} other {}}\n\nEtirazınızı {byWhen} bildirə bilərsiniz. Etiraz olarsa, qeyd aparılmır və məsələni məhkəmə həll edir; etiraz olmazsa, əvvəlki istifadə hüququ tanınır, qeydə alınır və dərc edilir.',
  },
  priorUseRecognised: {
    subject: 'Əvvəlki istifadə hüququ tanındı',
    body: 'Əvvəlki istifadə hüququnuz tanınır, Dövlət reyestrində qeydə alınır və rəsmi bülletendə dərc edilir.{hasScope, select, yes { Qeydə alınmış həcm: {scope}.} other {}}',
  },
  priorUseRecognisedToOwner: {
    subject: 'Patentiniz üzrə əvvəlki istifadə hüququ tanındı',
    body: 'Patentinizlə qorunan obyekt üzrə əvvəlki istifadə hüququ tanınıb, Dövlət reyestrində qeydə alınır və rəsmi bülletendə dərc edilir. Bu hüququn sahibi{hasRequester, select, yes { ({requester})} other {}} qeydə alınmış həcmdə istifadəni davam etdirə bilər{hasScope, select, yes {: {scope}} other {}}.',
  },
  priorUseNotRecognised: {
    subject: 'Əvvəlki istifadə hüququ tanınmadı',
    body: 'Məhkəmə əvvəlki istifadə hüququnuzun tanınmaması haqqında qərar qəbul edib. Aparılmış qeyd Dövlət reyestrində və rəsmi bülletendə geri götürülür.',
  },
  priorUseNotRecognisedToOwner: {
    subject: 'Patentiniz üzrə əvvəlki istifadə hüququ tanınmadı',
    body: 'Məhkəmə patentinizlə qorunan obyekt üzrə əvvəlki istifadə hüququnun{hasRequester, select, yes { ({requester})} other {}} tanınmaması haqqında qərar qəbul edib. Aparılmış qeyd Dövlət reyestrində və rəsmi bülletendə geri götürülür.',
  },
  priorUseObjected: {
    subject: 'Patent sahibi əvvəlki istifadəyə etiraz etdi',
    body: 'Patent sahibi etiraz etdiyi üçün əvvəlki istifadə hüququ qeydə alınmır.{hasReason, select, yes { Səbəb: {reason}.} other {}} Mübahisə ilə məhkəməyə müraciət edilə bilər.',
  },
  priorUseWithdrawn: {
    subject: 'Əvvəlki istifadə haqqında xahiş geri götürüldü',
    body: 'Əvvəlki istifadə hüququnun qeydə alınmasını xahiş edən şəxs{hasRequester, select, yes { ({requester})} other {}} xahişini geri götürüb. Qeyd aparılmır, etiraz etməyiniz tələb olunmur.',
  },
  priorUseEnded: {
    subject: 'Əvvəlki istifadə haqqında xahişiniz üzrə icraat bitdi',
    body: 'Patent ləğv edildiyi üçün əvvəlki istifadə hüququnun qeydə alınması haqqında xahişiniz üzrə icraat bitib; istifadəniz üçün patentə qarşı hüquq tələb olunmur.{hasReason, select, yes { Səbəb: {reason}.} other {}} Ləğv qərarı aradan qaldırılarsa, xahişinizə yenidən baxılır.',
  },
  priorUseReopened: {
    subject: 'Əvvəlki istifadə haqqında xahişinizə yenidən baxılır',
    body: 'Patentin ləğvi haqqında qərar aradan qaldırılıb, buna görə əvvəlki istifadə hüququnun qeydə alınması haqqında xahişinizə yenidən baxılır.',
  },
  foreignFilingDecided: {
    subject: 'Xaricdə iddia sənədi verilməsi haqqında qərar',
    body: '{hasLeave, select, yes {İdarə xaricdə iddia sənədi verilməsinin mümkün olduğu} other {İdarə xaricdə iddia sənədi verilməsinin mümkün olmadığı}} barədə qərar qəbul edib{hasList, select, yes {: {list}} other {}}.{hasReason, select, yes { Səbəb: {reason}.} other {}} Bu barədə mübahisələrə məhkəmə baxır.',
  },
  reminder: {
    subject:
      '{hasMissed, select, yes {Müddət bitib} other {{hasDays, select, yes {{dayCount, plural, =0 {Son gün} one {# gün qalıb} other {# gün qalıb}}} other {Xatırlatma}}}}: {hasLimitName, select, yes {{limitName}} other {müddət axır}}',
    body: '{hasMissed, select, yes {Müddət {missed} tarixində bitib{hasLimitName, select, yes {: {limitName}} other {}}. Tələb olunan hərəkəti hələ yerinə yetirmək olar; o vaxtadək iddia sənədi üzrə icraat gözləyir.} other {{hasDays, select, yes {{dayCount, plural, =0 {Bu gün müddətin son günüdür} one {Müddətin bitməsinə # gün qalıb} other {Müddətin bitməsinə # gün qalıb}}} other {Müddət bitmək üzrədir}}{hasLimitName, select, yes {: {limitName}} other {}}. Tələb olunan hərəkəti {byWhen} yerinə yetirin.}}{hasYear, select, yes { İl: {year}.} other {}}{hasAmount, select, yes { Məbləğ: {amount}.} other {}}{hasLimitLost, select, yes {\n\n{hasMissed, select, yes {Nəticə: } other {Müddət ötürülərsə: }}{limitLost}} other {}}{hasLimitBack, select, yes {\nBərpa yolu: {limitBack}} other {}}',
  },
  officeReminder: {
    subject:
      'İdarənin müddəti bitmək üzrədir: {hasLimitName, select, yes {{limitName}} other {işlərin siyahısına baxın}}',
    body: '{hasPercent, select, yes {Müddətin {percent} faizi keçib} other {Müddətin çox hissəsi keçib}}{hasLimitName, select, yes {: {limitName}} other {}}. Növbə İdarənindir; tələb olunan hərəkəti {byWhen} yerinə yetirin.',
  },
  overdue: {
    subject:
      '{hasWaitsForParty, select, yes {Vaxtında edilməyib} other {İdarənin müddəti ötüb}}: {hasLimitName, select, yes {{limitName}} other {işlərin siyahısına baxın}}',
    body: '{hasWaitsForParty, select, yes {İddiaçının və ya patent sahibinin müddəti bitib} other {İdarənin müddəti bitib}}{hasDue, select, yes { ({due})} other {}}{hasLimitName, select, yes {: {limitName}} other {}}. Bununla heç kim hüququnu itirmir, lakin iş {hasWaitsForParty, select, yes {onu} other {İdarəni}} gözləyir və dayanmış kimi göstərilir.',
  },
  corrected: {
    subject: 'Düzəliş: əvvəlki bildiriş qüvvədə deyil',
    body: 'Nə isə qeydlərə gec və ya səhvən daxil edilib və iş düzgün vəziyyətinə gətirilib.{hasText, select, yes { {text}.} other {}}{hasReason, select, yes { {reason}.} other {}}{hasList, select, yes { Artıq qüvvədə olmayan: {list}.} other {}} Bu bildiriş əvvəl sizə bildirilənləri əvəz edir. Hər iki qeyd saxlanılır.',
  },
  actUndone: {
    subject: 'Hərəkət qüvvəsini itirib',
    body: 'Vaxtında edilmiş hərəkət qeydlərə gec daxil olub və iş düzgün vəziyyətinə gətirilib. İşin indiki mərhələsində {hasOn, select, yes {{on} tarixli } other {}}hərəkət (maddə {clause}) mümkün deyil və o, qüvvəsini itirib; qeyd saxlanılır.{hasAmount, select, yes { Onunla birlikdə ödənilən məbləğ işdə qalır: {fee}{hasYear, select, yes { (il: {year})} other {}}, {amount}. Həmin rüsum yenidən ödənilə biləndə bu məbləğ nəzərə alınır, əks halda geri qaytarılmalıdır.} other {}}',
  },
  transferStands: {
    subject: 'Hüququn ötürülməsi iddia sənədi üzrə qüvvədə qalır',
    body: 'Vaxtında edilmiş hərəkət qeydlərə gec daxil olub və patentin verilməsi qüvvəsini itirib. Müqavilə və ya məhkəmənin qərarı əsasında qeydə alınmış patentin ötürülməsi patentin verilməsindən asılı deyil və qüvvədə qalır: o, iddia sənədi üzrə hüququn ötürülməsidir.{hasHolder, select, yes { İndi iddiaçı: {holder}.} other {}} İş üzrə hərəkətləri yeni iddiaçı edir, təqdim ediləcək bildirişləri o alır və cavablandırır, patent verilərsə, ona verilir. Hüququ ötürmüş şəxs iş üzrə daha hərəkət etmir.',
  },
  transferUndone: {
    subject: 'Hüququn Sizə keçməsi qüvvəsini itirib',
    body: 'Vaxtında edilmiş hərəkət qeydlərə gec daxil olub və iş düzgün vəziyyətinə gətirilib. İşin indiki mərhələsində hüququn Sizə keçməsinə əsas olan {hasOn, select, yes {{on} tarixli } other {}}hərəkət (maddə {clause}) mümkün deyil və o, qüvvəsini itirib; qeyd saxlanılır.{hasHolder, select, yes { Hüquq sahibi kimi göstərilir: {holder}.} other {}}{hasMayAsk, select, yes { Hüquq yenə də Sizə keçə bilər: müqaviləni və ya əsas olan digər sənədi təqdim edərək hüququn ötürülməsinin qeydə alınmasını xahiş edin.} other { İş qəti bitib, buna görə artıq heç nə qeydə alına bilməz.}} Tərəflər arasında hüququn kimə məxsus olmasını məhkəmə həll edir.',
  },
  limitMoved: {
    subject: 'Müddət başqa gün bitir: {hasLimitName, select, yes {{limitName}} other {aşağıya baxın}}',
    body: 'İdarənin təqvimi və ya işdəki tarix dəyişib, müddət yenidən hesablanıb{hasLimitName, select, yes {: {limitName}} other {}}.{hasBefore, select, yes { Bu vaxta qədər son gün {before} idi.} other {}} Tələb olunan hərəkəti {byWhen} yerinə yetirin.',
  },
  serviceFailed: {
    subject: 'Bildiriş təqdim edilə bilmədi',
    body: 'Bildirişi ünvan sahibinə təqdim etmək mümkün olmayıb.{hasReason, select, yes { Səbəb: {reason}.} other {}} Ondan asılı olan müddət başlamayıb. Bildirişi yenidən təqdim edin.',
  },
};
