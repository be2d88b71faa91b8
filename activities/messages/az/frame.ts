/** The sentences around every notice in Azerbaijani. A data table. */
import type { FrameName } from '../catalogue.ts';

export const frame: Readonly<Record<FrameName, string>> = {
  greeting: 'Kimə: {name}',
  case: 'İddia sənədi: {number}',
  caseWithTitle: 'İddia sənədi: {number}\nAdı: {title}',
  clause: 'Patent haqqında Qanun, maddə {clause}',
  noAnswerAwaited:
    'Bu məktub sizə məlumat üçün göndərilir. Onda tələb olunan artıq yerinə yetirilib və ya daha gözlənilmir. Yenə nə isə çatışmasa, bu barədə, son günü göstərilməklə, ayrıca məktub göndəriləcək.',
  lastDay: 'Son gün{hasOf, select, yes { ({of})} other {}}: {due}.',
  lastDayCounted: 'Son gün{hasOf, select, yes { ({of})} other {}}: {due} (hesablanır: {trigger} tarixindən).',
  until: '{day} (saat {time}-dək)',
  explanation: 'Bu tarix belə hesablanıb:',
  provisional: 'Həmin ilin təqvimi hələ qəti deyil; gün dəyişərsə, sizə məlumat veriləcək.',
  wayBack38:
    'İtirilmiş hüquqlar bərpa edilə bilər: üzrlü səbəbləri göstərməklə və rüsumu ödəməklə hüquqların bərpasını (maddə 38) {byWhen} xahiş edin.',
  wayBack51:
    'Razı olmadığınız halda Apellyasiya şurasına (maddə 5.1) {byWhen} müraciət edə bilərsiniz; sonra məhkəməyə.',
  closing: 'Bu bildirişin istinad nömrəsi: {reference}',
  byDate: 'ən gec {date} tarixinədək',
  withinLength: 'bu bildirişi aldığınız gündən {length} ərzində',
  withinLaw: 'qanunun {clause} maddəsində göstərilən müddətdə',
  wayBackBy: 'ən gec {date} tarixinədək',
  wayBackWithin38: 'ötürülmüş müddət bitdikdən sonra {length} ərzində',
  wayBackWithin51: 'bu bildirişi aldığınız gündən {length} ərzində',
  wayBackOpen: 'qanunla müəyyən edilmiş müddətdə',
  years: '{n, plural, one {# il} other {# il}}',
  months: '{n, plural, one {# ay} other {# ay}}',
  days: '{n, plural, one {# gün} other {# gün}}',
  yes: 'bəli',
  no: 'xeyr',
  someLimit: 'müddət',
};
