/** 12, 15.3, 27.2: of several applicants each gives away the own share, and hears from the office. */
import {
  allMet,
  answerOf,
  applicantParty,
  byPost,
  examined,
  lastSecondOf,
  lawWith,
  opponentParty,
  paid,
  published,
  received,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { effects } from '../../support/patents.ts';

const veli = { ...applicantParty, id: 'veli', name: 'Vəli Vəliyev', email: 'veli@example.az' };
const both = { applicants: [applicantParty, veli] };
const agent = { name: 'Vəkil', registration: 'PA-7', warrant: true, email: 'v@example.az' };
const instrument = 'Müqavilə';
const ids = (c: CaseDriver) => c.now.file.applicants.map((a) => a.id);

describe('12, 15.3: who leaves an application of several', () => {
  test('15.3: one of them gives the own share to another, who is asked nothing', () => {
    const c = received('2026-01-05', 'invention', both);
    c.act('APPLICANT_CHANGED', '2026-02-02', { applicants: [opponentParty, veli], instrument });
    expect(ids(c)).toEqual(['rival', 'veli']);
  });

  test('15.3: or a part of it, and stays', () => {
    const c = received('2026-01-05', 'invention', both);
    c.act('APPLICANT_CHANGED', '2026-02-02', { applicants: [applicantParty, veli, opponentParty], instrument });
    expect(ids(c)).toEqual(['aliyev', 'veli', 'rival']);
  });

  test.each([
    ['all of it to another', [opponentParty]],
    ['all of it to himself', [applicantParty]],
    ["the other's share to another", [applicantParty, opponentParty]],
    ["or has the other's letters go elsewhere", [applicantParty, { ...veli, email: 'aliyev@example.az' }]],
    ['or leaves the other without an e-mail', [applicantParty, { ...veli, email: undefined }]],
  ])('15.3: not %s', (_name, applicants) => {
    const c = received('2026-01-05', 'invention', both);
    const refusal = c.refused('APPLICANT_CHANGED', '2026-02-02', { applicants, instrument });
    expect(refusal).toMatchObject({ code: 'applicant.share', clause: '15.3', params: { others: ['veli'] } });
    expect(refusal.reason).toContain('veli');
    expect(ids(c)).toEqual(['aliyev', 'veli']);
  });

  test('12: unless the other consents', () => {
    const c = published('invention', both);
    c.act('APPLICANT_CHANGED', '2026-07-01', { applicants: [opponentParty], instrument, consents: ['veli'] });
    expect(ids(c)).toEqual(['rival']);
  });

  test('12: while it waits for the bulletin, too, and the entry is renewed', () => {
    const c = examined('2026-01-05', 'invention', both)
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-03')
      .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') });
    expect(c.refused('APPLICANT_CHANGED', '2026-04-02', { applicants: [opponentParty], instrument }).code).toBe(
      'applicant.share',
    );
    c.act('APPLICANT_CHANGED', '2026-04-02', { applicants: [opponentParty, veli], instrument });
    expect(JSON.stringify(effects(c, 'queue-publication').at(-1))).toContain(opponentParty.name);
  });

  test.each([
    ['for both whose warrant is on file', true],
    ['not for one who gave none', false],
  ])('27.2: a representative gives away %s', (_name, isOfBoth) => {
    const c = isOfBoth
      ? received('2026-01-05', 'invention', { ...both, representative: agent })
      : received('2026-01-05', 'invention', both).act('WARRANT_FILED', '2026-01-12', { representative: agent });
    const outcome = c.try(
      'APPLICANT_CHANGED',
      '2026-02-02',
      { applicants: [opponentParty], instrument },
      { person: 'PA-7' },
    );
    expect(outcome.ok).toBe(isOfBoth);
  });

  test('12, 27.2: who joins comes with the warrant of the representative named; who stays has given none', () => {
    const c = received('2026-01-05', 'invention', both);
    c.act('APPLICANT_CHANGED', '2026-02-02', { applicants: [opponentParty, veli], instrument, representative: agent });
    expect(c.now.file.representative).toEqual({ ...agent, warrantOf: ['rival'] });
    const other = received('2026-01-05', 'invention', both);
    const data = { applicants: [opponentParty, veli], instrument, representative: agent, consents: ['veli'] };
    expect(other.act('APPLICANT_CHANGED', '2026-02-02', data).now.file.representative).toEqual(agent);
  });
});

describe('27.2: letters to several', () => {
  const letters = (c: CaseDriver, notice: string) =>
    effects(c, 'dispatch-notice').flatMap((e) => (e.notice === notice ? [[e.to, e.name, e.email]] : []));
  const toAgent = ['aliyev', 'Vəkil', 'v@example.az'];
  const toVeli = ['veli', 'Vəli Vəliyev', 'veli@example.az'];
  /** The representative has the warrant of the first alone. */
  const halfRepresented = (over: object = {}) =>
    received('2026-01-05', 'invention', { ...both, ...over }).act('WARRANT_FILED', '2026-01-12', {
      representative: agent,
    });
  const deficient = (c: CaseDriver) => c.act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] });

  test('27.2: a representative of all receives what is meant for all', () => {
    const c = received('2026-01-05', 'invention', { ...both, representative: agent });
    expect(letters(c, 'receiptConfirmed')).toEqual([toAgent]);
  });

  test('27.2: without one, the first named', () => {
    expect(letters(received('2026-01-05', 'invention', both), 'receiptConfirmed').map(([to]) => to)).toEqual([
      'aliyev',
    ]);
  });

  test('27.2: who gave no warrant has a letter of the own', () => {
    expect(letters(deficient(halfRepresented()), 'deficiency')).toEqual([toAgent, toVeli]);
  });

  test('27.2: also where it is the first named who gave none', () => {
    const c = received('2026-01-05', 'invention', both);
    c.act('WARRANT_FILED', '2026-01-12', { representative: agent }, { person: 'veli' });
    expect(letters(deficient(c), 'deficiency').map(([to, name]) => [to, name])).toEqual([
      ['veli', 'Vəkil'],
      ['aliyev', applicantParty.name],
    ]);
  });

  describe('29.2: the limit runs once each of them has received the notice, from the last', () => {
    const posted = () => {
      const c = deficient(halfRepresented({ applicants: [...byPost.applicants, { ...veli, channel: 'post' }] }));
      const services = c.now.proceedings.filter((p) => p.machine === 'service').map((p) => p.id);
      for (const proceeding of services)
        c.act('NOTICE_DISPATCHED', '2026-01-21', { on: '2026-01-21', how: 'post' }, { proceeding });
      const [first = '', second = ''] = services;
      return { c, first, second };
    };
    const serve = (c: CaseDriver, proceeding: string, on: string) =>
      c.act('NOTICE_SERVED', on, { on, how: 'post' }, { proceeding });

    test.each([
      ['the first', 0],
      ['the second', 1],
    ])('29.2: %s to receive it starts nothing', (_name, which) => {
      const { c, first, second } = posted();
      const [one, other] = which === 0 ? [first, second] : [second, first];
      expect(serve(c, one, '2026-01-22').due('formalReply')).toBeUndefined();
      serve(c, other, '2026-01-28');
      expect(c.term('formalReply')?.due).toMatchObject({ trigger: '2026-01-28', due: '2026-03-31' });
    });

    test('29.2¶2: proof of a later receipt by one of them moves it', () => {
      const { c, first, second } = posted();
      serve(serve(c, first, '2026-01-22'), second, '2026-01-22');
      expect(c.term('formalReply')?.due.trigger).toBe('2026-01-22');
      c.act('SERVICE_REBUTTED', '2026-02-10', { receivedOn: '2026-02-03', proof: 'Qəbz' }, { proceeding: first });
      expect(c.term('formalReply')?.due).toMatchObject({ trigger: '2026-02-03', due: '2026-04-03' });
    });

    test('29.2: presumed receipt counts like any other', () => {
      const { c, first } = posted();
      serve(c, first, '2026-01-22').until(lastSecondOf('2026-02-03'));
      expect(c.term('formalReply')?.due.trigger).toBe('2026-01-31');
    });

    describe('12, 27.2: one of them leaves before the letter has reached him', () => {
      const failed = (c: CaseDriver, proceeding: string) =>
        c.act('SERVICE_FAILED', '2026-01-26', { why: 'Köçüb' }, { proceeding });
      const leaves = (c: CaseDriver, on: string, to: readonly object[], person: string) =>
        c.act('APPLICANT_CHANGED', on, { applicants: to, instrument }, { person });
      const stays = { ...veli, channel: 'post' } as const;

      test('29.2: it came back: he is waited for no more, and the limit runs from the receipt of the other', () => {
        const { c, first, second } = posted();
        leaves(failed(c, first), '2026-01-27', [stays], 'aliyev');
        expect([c.at(first), c.due('formalReply')]).toEqual(['replaced', undefined]);
        serve(c, second, '2026-01-28');
        expect(c.term('formalReply')?.due).toMatchObject({ trigger: '2026-01-28', due: '2026-03-31' });
      });

      test('29.2: the other has it already: at the earliest from the day he left, as no limit ran before', () => {
        const { c, first, second } = posted();
        leaves(serve(failed(c, first), second, '2026-01-28'), '2026-05-04', [stays], 'aliyev');
        expect(c.term('formalReply')?.due).toMatchObject({ trigger: '2026-05-04', due: '2026-07-06' });
      });

      test('29.2: also while it is still on its way', () => {
        const { c, first, second } = posted();
        leaves(serve(c, first, '2026-01-22'), '2026-01-23', byPost.applicants, 'veli');
        expect([c.at(second), c.term('formalReply')?.due.trigger]).toEqual(['replaced', '2026-01-23']);
      });

      test('12: but whoever has his share in his place has to receive it', () => {
        const { c, first, second } = posted();
        const joins = { ...opponentParty, channel: 'post' };
        leaves(serve(failed(c, first), second, '2026-01-28'), '2026-02-02', [joins, stays], 'aliyev');
        expect([c.at(first), c.due('formalReply')]).toEqual(['replaced', undefined]);
        expect(letters(c, 'deficiency').map(([to]) => to)).toEqual(['aliyev', 'veli', 'rival']);
        serve(c, c.last('service'), '2026-02-05');
        expect(c.term('formalReply')?.due.trigger).toBe('2026-02-05');
      });

      test('29.2: and what he had received stays received', () => {
        const { c, first, second } = posted();
        leaves(serve(serve(c, first, '2026-01-22'), second, '2026-01-28'), '2026-02-02', [stays], 'aliyev');
        expect([c.at(first), c.term('formalReply')?.due.trigger]).toEqual(['served', '2026-01-28']);
      });

      test('27.2: of several with one representative his letter is theirs: who leaves is one whose letter they have', () => {
        const third = { ...applicantParty, id: 'samir', name: 'Samir', channel: 'post' } as const;
        const c = received('2026-01-05', 'invention', { applicants: [...byPost.applicants, third, stays] });
        c.act('WARRANT_FILED', '2026-01-12', { representative: agent, consents: ['samir'] });
        deficient(c);
        const [first = '', second = ''] = c.now.proceedings.filter((p) => p.machine === 'service').map((p) => p.id);
        serve(c, second, '2026-01-28');
        leaves(c, '2026-02-02', [third, stays], 'aliyev');
        expect([c.at(first), c.due('formalReply')]).toEqual(['awaitingDispatch', undefined]);
        expect(letters(c, 'deficiency').map(([to]) => to)).toEqual(['aliyev', 'veli']);
        expect(serve(c, first, '2026-02-05').term('formalReply')?.due.trigger).toBe('2026-02-05');
      });

      test('12: whoever has his share without a warrant has a letter of the own besides that of the representative', () => {
        const third = { ...applicantParty, id: 'samir', name: 'Samir', channel: 'post' } as const;
        const joins = { ...opponentParty, channel: 'post' } as const;
        const c = received('2026-01-05', 'invention', { applicants: [...byPost.applicants, third] });
        deficient(c.act('WARRANT_FILED', '2026-01-12', { representative: agent, consents: ['samir'] }));
        const first = c.last('service');
        leaves(c, '2026-02-02', [joins, third], 'aliyev');
        expect([c.at(first), letters(c, 'deficiency').map(([to]) => to)]).toEqual([
          'awaitingDispatch',
          ['aliyev', 'rival'],
        ]);
        expect(serve(c, c.last('service'), '2026-02-03').due('formalReply')).toBeUndefined();
        expect(serve(c, first, '2026-02-05').term('formalReply')?.due.trigger).toBe('2026-02-05');
      });
    });

    test('29.2¶2: the representative opens the letters of those whose warrant it has, and no other', () => {
      const { c, second } = posted();
      expect(c.refused('NOTICE_OPENED', '2026-01-22', {}, { person: 'PA-7', proceeding: second }).code).toBe(
        'service.notElectronic',
      );
      const electronic = deficient(halfRepresented());
      const [, own = ''] = electronic.now.proceedings.filter((p) => p.machine === 'service').map((p) => p.id);
      const open = (person: string) => electronic.try('NOTICE_OPENED', '2026-01-21', {}, { person, proceeding: own });
      expect(open('PA-7')).toMatchObject({ ok: false, code: 'service.otherAddressee' });
      expect(open('veli').ok).toBe(true);
    });
  });
});

describe('12, 29.9, 30.6 (policy coApplicantWithdrawal): of several applicants none gives up alone what belongs to all', () => {
  const acts = [
    ['29.9', 'APPLICATION_CONVERTED', { to: 'utilityModel' }],
    ['30.6', 'PUBLICATION_REFUSED_BY_APPLICANT', {}],
  ] as const;
  const on = '2026-02-02';

  test.each(acts)('%s: %s needs the consent of the other', (clause, type, data) => {
    const c = examined('2026-01-05', 'invention', both);
    for (const consents of [undefined, [], ['kimsə']])
      expect(answerOf(c.try(type, on, { ...data, ...(consents ? { consents } : {}) }))).toEqual([
        'applicant.consent',
        clause,
      ]);
    expect([c.now.file.kind, c.now.seq]).toEqual(['invention', examined('2026-01-05', 'invention', both).now.seq]);
    c.act(type, on, { ...data, consents: ['veli'] });
  });

  test.each(acts)('27.2: %s: %s is signed by the representative of both', (_clause, type, data) => {
    const c = examined('2026-01-05', 'invention', { ...both, representative: agent });
    expect(answerOf(c.try(type, on, data, { person: 'PA-7' }))).toEqual(['accepted']);
  });

  test.each(acts)('%s: %s: the other reading: each alone', (_clause, type, data) => {
    const c = examined('2026-01-05', 'invention', both, lawWith({ coApplicantWithdrawal: 'eachAlone' }));
    expect(answerOf(c.try(type, on, data))).toEqual(['accepted']);
  });

  test('29.9: nor is a refused application converted by one of them', () => {
    const c = examined('2026-01-05', 'invention', both)
      .act('FINDINGS_RECORDED', '2026-03-02', { findings: [{ clause: '7.6', met: false, reason: 'D1' }] })
      .act('REFUSED', '2026-03-03', { reasons: 'D1.' });
    const to = { to: 'utilityModel' };
    expect(answerOf(c.try('APPLICATION_CONVERTED', '2026-03-04', to))).toEqual(['applicant.consent', '29.9']);
    c.act('APPLICATION_CONVERTED', '2026-03-04', { ...to, consents: ['veli'] });
    expect(c.now.file.kind).toBe('utilityModel');
  });

  test('30.6: each takes the refusal of publication back, and postpones it, alone', () => {
    const c = examined('2026-01-05', 'invention', both);
    c.act('PUBLICATION_REFUSED_BY_APPLICANT', on, { consents: ['veli'] });
    c.act('PUBLICATION_RESUMED', '2026-02-03', {}, { person: 'veli' });
    c.act('PUBLICATION_POSTPONED', '2026-02-04', { until: '2026-09-01' }, { person: 'veli' });
  });
});
