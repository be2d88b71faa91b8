/** The HTTP door of an office. Who may do what is in `access/`; it answers on the loopback address only. */
import swagger from '@fastify/swagger';
import Fastify from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply } from 'fastify';
import { createJsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { problemOfJson } from '../engine/index.ts';
import { systemClock } from '../embedded/index.ts';
import { authenticator } from './access/index.ts';
import type { Caller, TrustedIssuer } from './access/index.ts';
import { isLoopback, hostOf } from './loopback.ts';
import type { Door } from './office-door.ts';
import { openApiInfo, withForms } from './open-api.ts';
import { ProblemError, problemOf } from './problem.ts';
import type { Problem } from './problem.ts';
import { nothingAsked } from './route.ts';
import { askForecast, askPermitted, askPreview, askStuck, askWhy, listStuck } from './routes/ask-engine.ts';
import { issue, listIssues, readIssue, readQueue } from './routes/bulletin.ts';
import { doAct } from './routes/do-act.ts';
import { fileApplication } from './routes/file-application.ts';
import { listIncidents, readIncident, settleIncident, settleIncidents } from './routes/incidents.ts';
import { enterCalendar, readCalendar } from './routes/calendar.ts';
import { confirmClock, readHealth, readMetrics } from './routes/office.ts';
import { readStatistics } from './routes/statistics.ts';
import { previewNoticeLetter, readNoticeLetter } from './routes/letters.ts';
import { listMailbox, openInMailbox } from './routes/mailbox.ts';
import { listPost, recordPost } from './routes/post.ts';
import { listCases } from './routes/list-cases.ts';
import { listChanges } from './routes/list-changes.ts';
import { listTerms } from './routes/list-terms.ts';
import { listDocuments, readDocument } from './routes/documents.ts';
import { recordPayments } from './routes/payments.ts';
import {
  listProposals,
  listProposalsOfCase,
  readProposal,
  readProposedDocument,
  settleProposal,
} from './routes/proposals.ts';
import { readCase } from './routes/read-case.ts';
import { readJournal } from './routes/read-journal.ts';
import { readReads } from './routes/read-reads.ts';
import { readTerms } from './routes/read-terms.ts';
import { checkPaper, giveDuplicate, giveExtract } from './routes/register-papers.ts';
import { readHistory, readRegister, searchRegister } from './routes/register.ts';
import { upload } from './routes/uploads.ts';
import {
  addWebhook,
  listWebhooks,
  readWebhook,
  removeWebhook,
  replayWebhook,
  resumeWebhook,
  testWebhook,
} from './routes/webhooks.ts';
import { apiSchemas } from './schemas/registry.ts';

export interface ApiOptions {
  /** Whose tokens are taken. */
  readonly issuers: readonly TrustedIssuer[];
  readonly clock?: Door['clock'];
  readonly log?: FastifyBaseLogger;
  /** Bytes; a megabyte when not given. Documents themselves do not come this way. */
  readonly bodyLimit?: number;
}

const routes = [
  fileApplication,
  doAct,
  listProposals,
  listProposalsOfCase,
  readProposal,
  readProposedDocument,
  settleProposal,
  listCases,
  listTerms,
  listChanges,
  readCase,
  readTerms,
  readJournal,
  readReads,
  listDocuments,
  readDocument,
  upload,
  readNoticeLetter,
  askPermitted,
  askPreview,
  askForecast,
  askWhy,
  askStuck,
  listStuck,
  previewNoticeLetter,
  listMailbox,
  openInMailbox,
  listPost,
  recordPost,
  recordPayments,
  readQueue,
  issue,
  listIssues,
  readIssue,
  searchRegister,
  readRegister,
  readHistory,
  giveExtract,
  giveDuplicate,
  checkPaper,
  readCalendar,
  enterCalendar,
  readHealth,
  readMetrics,
  readStatistics,
  confirmClock,
  listIncidents,
  readIncident,
  settleIncident,
  settleIncidents,
  listWebhooks,
  addWebhook,
  readWebhook,
  removeWebhook,
  testWebhook,
  replayWebhook,
  resumeWebhook,
];

/** Milliseconds that requests have to be answered when the server closes; a connection that asks for nothing is cut off then. */
const patience = 5000;

/** A server that is not listening yet; `inject` works on it. */
export async function buildApi(office: Door['office'], options: ApiOptions): Promise<FastifyInstance> {
  const { issuers, clock = systemClock(), log, bodyLimit = 1_048_576 } = options;
  const authenticate = authenticator(issuers, () => new Date());
  const app: FastifyInstance = Fastify({
    bodyLimit,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // What is wrong before a route is found: an address that cannot be decoded, or is too long.
    frameworkErrors: (error, request, reply) => void sendProblem(reply, problemOf(error, request.url)),
    ...(log ? { loggerInstance: log } : { logger: false }),
  });
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(swagger, {
    openapi: openApiInfo,
    exposeHeadRoutes: true,
    transform: createJsonSchemaTransform({ schemaRegistry: apiSchemas }),
    transformObject: withForms,
  });
  app.addHook('onRequest', async (request) => {
    if (!isLoopback(hostOf(request.headers.host)))
      throw new ProblemError(421, 'request.otherHost', 'This server answers on the loopback address only.');
  });
  app.addHook('preClose', async () => {
    const cut = setTimeout(() => app.server.closeAllConnections(), patience);
    app.server.once('close', () => clearTimeout(cut));
  });
  app.addHook('preValidation', async ({ body }) => {
    const problem = problemOfJson(body);
    if (problem !== null)
      throw new ProblemError(400, 'request.invalid', `What was sent cannot be kept: it has ${problem}.`);
  });
  app.decorateRequest('caller', null as unknown as Caller);
  app.addHook('onRequest', async (request) => {
    request.caller = await authenticate(request.headers.authorization);
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, request.url);
    if (problem.code === 'embedded.closing') request.log.info('a request came while the office closes');
    else if (problem.status >= 500) request.log.error({ err: error, code: problem.code }, 'a request failed');
    return sendProblem(reply, problem);
  });
  app.setNotFoundHandler((request, reply) => {
    const nothing = `There is nothing at ${request.method} ${request.url}.`;
    return sendProblem(reply, problemOf(new ProblemError(404, 'request.noSuchPlace', nothing), request.url));
  });
  app.after(() => {
    for (const add of routes) add(app, { office, clock });
    app.get('/openapi.json', { schema: { hide: true, querystring: nothingAsked } }, async (_, reply) =>
      reply.type('application/json').serializer(JSON.stringify).send(app.swagger()),
    );
  });
  await app.ready();
  return app;
}

function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  // What was to be said of a content is not true of the problem.
  for (const name of ['content-length', 'content-disposition', 'etag']) reply.removeHeader(name);
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem);
}
