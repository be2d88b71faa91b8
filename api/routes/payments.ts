/** Payments that a bank tells of: each is recorded for the fee that it pays, or left to somebody to look at. */
import type { FastifyInstance } from 'fastify';
import { matchPayment, readStatement } from '../../activities/index.ts';
import type { BankPayment, MatchingRegistry } from '../../activities/index.ts';
import type { Actor } from '../../machines/index.ts';
import { isKeptFrom, mustBe } from '../access/index.ts';
import type { Caller } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { recordOne, recorderOf } from '../recorded.ts';
import { addRoute } from '../route.ts';
import { paymentsSchema, statementBody } from '../schemas/payments.ts';

const megabyte = 2 ** 20;

export function recordPayments(app: FastifyInstance, door: Door): void {
  const { registry } = door.office;
  addRoute(app, door, {
    method: 'POST',
    url: '/payments',
    access: 'recording',
    summary: "Record the payments in a bank's statement, each for the fee that it pays; or see what would be recorded",
    tag: 'office',
    body: statementBody,
    bodyLimit: 16 * megabyte,
    answer: paymentsSchema,
    problems: [403, 413],
    async handle({ body: { who, statement, dryRun }, caller }) {
      mustBe(caller, who);
      const known = registryFor(caller);
      const items = [];
      for (const payment of readStatement(statement))
        items.push(await one(known, payment, recorderOf(who, caller), dryRun));
      return { dryRun, items };
    },
  });

  const registryFor = (caller: Caller): MatchingRegistry => ({
    ...registry,
    async caseOf(named) {
      const number = await registry.caseOf(named);
      return number && (await isKeptFrom(caller, registry, number)) ? null : number;
    },
  });

  async function one(known: MatchingRegistry, payment: BankPayment, by: Actor, dryRun: boolean) {
    const nothing = { ...payment, case: null, fee: null, year: null, known: false };
    const match = await matchPayment(known, payment);
    const number = match.is === 'payment' ? match.act.case : match.case;
    if (match.is === 'open') return { ...nothing, case: number, problem: { code: match.code, detail: match.detail } };
    if (match.is === 'known')
      return { ...nothing, case: number, fee: match.fee, year: match.year ?? null, known: true, problem: null };
    const { type, fee, year = null, data } = match.act;
    const act = { type, case: match.act.case, by, data };
    return { ...nothing, case: number, fee, year, problem: await recordOne(door, act, dryRun) };
  }
}
