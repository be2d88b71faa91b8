/** The HTTP door of an office. Who may do what is in `access/`; on a network it is opened by `network.ts`. */
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify from 'fastify';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyServerOptions } from 'fastify';
import { createJsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { problemOfJson } from '../engine/index.ts';
import { systemClock } from '../embedded/index.ts';
import type { RequestSettings } from '../embedded/index.ts';
import { authenticator, nobody } from './access/index.ts';
import type { Caller, TrustedIssuer } from './access/index.ts';
import type { Certificate } from './certificate.ts';
import { isLoopback, hostOf } from './loopback.ts';
import type { Door } from './office-door.ts';
import { openApiInfo, withForms } from './open-api.ts';
import { ProblemError, problemOf } from './problem.ts';
import type { Problem } from './problem.ts';
import { nothingAsked } from './route.ts';
import { askForecast, askPermitted, askPreview, askStuck, askWhy, listStuck } from './routes/ask-engine.ts';
import { assign, handOver, readAssignment } from './routes/assignments.ts';
import { issue, listIssues, readIssue, readQueue } from './routes/bulletin.ts';
import { addComment, listComments, withdrawComment } from './routes/comments.ts';
import { doAct } from './routes/do-act.ts';
import { fileApplication } from './routes/file-application.ts';
import { listIncidents, readIncident, settleIncident, settleIncidents } from './routes/incidents.ts';
import { enterCalendar, readCalendar } from './routes/calendar.ts';
import { confirmClock, readHealth, readMetrics, readReadiness } from './routes/office.ts';
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
  /** Requests that are answered in a minute; however many come when not given. */
  readonly requests?: RequestSettings;
  /** Names of the office under which it is asked, beside those of the loopback address. */
  readonly names?: readonly string[];
  /** It speaks TLS with this. */
  readonly certificate?: Certificate;
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
  readAssignment,
  assign,
  handOver,
  listComments,
  addComment,
  withdrawComment,
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
  readReadiness,
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
/** After so long it is worth asking again where the record could not be reached or written. */
const outageSeconds = 5;

/** Milliseconds in which a request has to be there. A piece of an upload that takes longer is sent again from where it was. */
const slowest = 300_000;

/** Counts the requests of a person; of those without a token that is taken, by their address. */
async function limiter(app: FastifyInstance, { person: ofPerson, withoutToken }: RequestSettings) {
  await app.register(rateLimit, { global: false });
  return app.createRateLimit({
    timeWindow: 60_000,
    max: ({ caller }) => (caller.person === null ? withoutToken : ofPerson),
    keyGenerator: ({ caller: { person }, ip }) => (person === null ? `from ${ip}` : `of ${person}`),
  });
}

/** A server that is not listening yet; `inject` works on it. */
export async function buildApi(office: Door['office'], options: ApiOptions): Promise<FastifyInstance> {
  const { issuers, clock = systemClock(), log, bodyLimit = 1_048_576, requests, names = [], certificate } = options;
  const authenticate = authenticator(issuers, () => new Date());
  const app: FastifyInstance = Fastify({
    bodyLimit,
    requestTimeout: slowest,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    // What is wrong before a route is found: an address that cannot be decoded, or is too long.
    frameworkErrors: (error, request, reply) => void sendProblem(reply, problemOf(error, request.url)),
    ...(log ? { loggerInstance: log } : { logger: false }),
    ...(certificate ? { https: certificate } : {}),
  } as FastifyServerOptions);
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
    const host = hostOf(request.headers.host).toLowerCase();
    if (!isLoopback(host) && !names.includes(host))
      throw new ProblemError(421, 'request.otherHost', 'This server does not answer under that name.');
  });
  app.addHook('preClose', async () => {
    const cut = setTimeout(() => app.server.closeAllConnections(), patience);
    app.server.once('close', () => clearTimeout(cut));
  });
  app.addHook('preValidation', async ({ body, params, query }) => {
    const problem = problemOfJson(body) ?? problemOfJson(params) ?? problemOfJson(query);
    if (problem !== null)
      throw new ProblemError(400, 'request.invalid', `What was sent cannot be kept or looked for: it has ${problem}.`);
  });
  app.decorateRequest('caller', null as unknown as Caller);
  const used = requests ? await limiter(app, requests) : null;
  app.addHook('onRequest', async (request, reply) => {
    let denied: unknown = null;
    request.caller = await authenticate(request.headers.authorization).catch((error: unknown) => {
      denied = error;
      return nobody;
    });
    if (certificate) reply.header('strict-transport-security', 'max-age=31536000');
    const limit = await used?.(request);
    if (limit && !limit.isAllowed && limit.isExceeded) {
      reply.header('retry-after', limit.ttlInSeconds);
      const { max, ttlInSeconds: seconds } = limit;
      throw new ProblemError(429, 'request.tooMany', `${max} requests in a minute are answered.`, { max, seconds });
    }
    if (denied !== null) throw denied as Error;
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
  if (problem.status === 503 && problem.code.startsWith('registry.')) reply.header('retry-after', outageSeconds);
  return reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem);
}
