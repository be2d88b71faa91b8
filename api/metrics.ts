/** What a Prometheus server asks for: the figures of the office, what was recorded and asked since the start, and the process. */
import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Instant } from '../law/index.ts';
import type { Door } from './office-door.ts';

export interface Metrics {
  /** In the text format of Prometheus, version 0.0.4. */
  text(): Promise<string>;
}

const secondsBetween = (from: Instant, to: Instant): number => Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);

/** Counts what the office records and what this server answers from now on. */
export function metricsOf(app: FastifyInstance, { office, clock }: Door): Metrics {
  const register = new Registry();
  const registers = [register];
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: `muddet_${name}`, help, labelNames, registers });
  const cases = gauge('cases', 'Cases by stage, without those set apart', 'stage');
  const overdue = gauge('terms_overdue', 'Limits that have run out while what they are for is not done', 'whose');
  const effects = gauge('effects', 'What is to be carried out, by how it stands', 'status');
  const oldest = gauge('effects_oldest_seconds', 'How long the oldest of these has waited');
  const faults = gauge('cases_with_fault', 'Cases that a fault keeps from being moved on');
  const queued = gauge('bulletin_queue', 'Entries that wait for the bulletin');
  const proposals = gauge('proposals_waiting', 'Acts that wait for a second person');
  const webhooks = gauge('webhooks', 'Who is told over HTTP of what changes, by how that stands', 'status');
  const outage = gauge('record_outage', '1 while the record cannot be written');
  const held = gauge('clock_held', '1 while the clock is not trusted and nothing is taken or fired');
  const recorded = new Counter({
    name: 'muddet_entries_recorded_total',
    help: 'Entries of the journal by act, made in this process',
    labelNames: ['act'],
    registers,
  });
  const answered = new Histogram({
    name: 'muddet_http_request_seconds',
    help: 'How long requests took to be answered',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const stop = office.registry.onCommit((committed) => {
    for (const { type } of committed) recorded.inc({ act: type });
  });
  app.addHook('onClose', async () => stop());
  app.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) =>
    answered.observe({ method, route: routeOptions.url ?? 'none', status: statusCode }, elapsedTime / 1000),
  );
  let isProcessWatched = false;
  const each = (of: Gauge, label: string, figures: Readonly<Record<string, number>>): void => {
    of.reset();
    for (const [name, many] of Object.entries(figures)) of.set({ [label]: name }, many);
  };
  return {
    async text() {
      if (!isProcessWatched) collectDefaultMetrics({ register });
      isProcessWatched = true;
      const figures = await office.registry.figures();
      each(cases, 'stage', figures.cases);
      each(overdue, 'whose', figures.overdue);
      each(effects, 'status', { pending: 0, failing: 0, incident: 0, ...figures.effects });
      oldest.set(figures.oldestEffect ? secondsBetween(figures.oldestEffect, clock.now()) : 0);
      faults.set(figures.faults);
      queued.set(figures.bulletinQueue);
      proposals.set(figures.proposals);
      each(webhooks, 'status', { active: 0, failing: 0, incident: 0, paused: 0, ...figures.webhooks });
      outage.set(office.registry.outage ? 1 : 0);
      held.set(office.clockHold() ? 1 : 0);
      return await register.metrics();
    },
  };
}
