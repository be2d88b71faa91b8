/** An office as a program in TypeScript asks it: typed by docs/openapi.json, its problems thrown. */
import createClient from 'openapi-fetch';
import type { FetchResponse, MaybeOptionalInit } from 'openapi-fetch';
import type { PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers';
import type { components, paths } from './api-types.ts';
import { problemIn } from './errors.ts';
import { followChanges } from './follow-changes.ts';
import type { ChangeEvent, FollowOptions } from './follow-changes.ts';
import { transportTo } from './transport.ts';
import type { ConnectOptions, Transport } from './transport.ts';
import { uploadDocument } from './upload.ts';
import type { DocumentRef, Uploading } from './upload.ts';

type Schemas = components['schemas'];
type GetPath = PathsWithMethod<paths, 'get'>;
type PostPath = PathsWithMethod<paths, 'post'>;
/** What a path is asked with; it may be left out where nothing in it has to be said. */
type InitOf<Init> = RequiredKeysOf<Init> extends never ? [init?: Init] : [init: Init];
/** What a good answer says: as JSON, or as `parseAs` asks. */
type Said<Operation, Init> = Exclude<
  FetchResponse<Extract<Operation, object>, Init, 'application/json'>['data'],
  undefined
>;

interface Page {
  readonly items: readonly unknown[];
  readonly next: string | null;
}
/** Lists that come page after page. Changes are followed. */
export type PagedPath = Exclude<
  { [P in GetPath]: Said<paths[P]['get'], object> extends Page ? P : never }[GetPath],
  '/changes'
>;
type ItemOf<P extends PagedPath> =
  Said<paths[P]['get'], object> extends { readonly items: readonly (infer Item)[] } ? Item : never;

export interface ActOptions {
  /** The same key with the same act gives the same answer; made anew for each act when left out. */
  readonly key?: string;
  /** Entries of the case that the caller has seen: with more, nothing is done. */
  readonly expectedSeq?: number;
}

export type ActRequest = Schemas['ActRequest'];
export type Filing = Schemas['Filing'];
export type Receipt = Schemas['Receipt'];
export type Proposal = Schemas['Proposal'];

export interface OfficeConnection extends Transport {
  get<P extends GetPath, Init extends MaybeOptionalInit<paths[P], 'get'>>(
    path: P,
    ...init: InitOf<Init>
  ): Promise<Said<paths[P]['get'], Init>>;
  post<P extends PostPath, Init extends MaybeOptionalInit<paths[P], 'post'>>(
    path: P,
    ...init: InitOf<Init>
  ): Promise<Said<paths[P]['post'], Init>>;
  /** Files an application; the receipt has its number. */
  file(filing: Filing, options?: ActOptions): Promise<Receipt>;
  /** Does an act in a case, named as `A-2026-0001`; where a second person has to confirm it, it waits as a proposal. */
  act(number: string, request: ActRequest, options?: ActOptions): Promise<Receipt | Proposal>;
  /** Uploads a document, so that an act can name it. */
  upload(content: Blob, how: Uploading): Promise<DocumentRef>;
  /** Every item of a list, fetched a page at a time. */
  items<P extends PagedPath, Init extends MaybeOptionalInit<paths[P], 'get'>>(
    path: P,
    ...init: InitOf<Init>
  ): AsyncGenerator<ItemOf<P>>;
  /** What changes in the office, from now on or after an event. Breaking out of the loop ends it. */
  changes(options?: FollowOptions): AsyncGenerator<ChangeEvent>;
}

/** Asks nothing yet. Throws ConnectionError for what is no address; what it gives throws that and OfficeProblemError. */
export function connect(options: ConnectOptions): OfficeConnection {
  const transport = transportTo(options);
  const client = createClient<paths, 'application/json'>({
    baseUrl: transport.at(''),
    fetch: async (request) => {
      const answer = await transport.send(request);
      if (!answer.ok) throw await problemIn(answer);
      return answer;
    },
  });
  /** Its callers are typed by the path; here it is any. */
  const ask = async (method: 'get' | 'post', path: string, init?: object): Promise<never> => {
    const { data } = await client.request(method, path as never, init as never);
    return data as never;
  };
  const office: OfficeConnection = {
    ...transport,
    get: (path, ...[init]) => ask('get', path, init),
    post: (path, ...[init]) => ask('post', path, init),
    file: (body, how) => office.post('/applications', { body, params: { header: headersOf(how) } }),
    act: (number, body, how) =>
      office.post('/cases/{number}/acts', { body, params: { path: { number }, header: headersOf(how) } }),
    upload: (content, how) => uploadDocument(transport, content, how),
    items: (path, ...[init]) => everyItem((one) => ask('get', path, one), init),
    changes: (how = {}) => followChanges(transport, how),
  };
  return office;
}

const headersOf = ({ key = crypto.randomUUID(), expectedSeq }: ActOptions = {}) => ({
  'idempotency-key': key,
  ...(expectedSeq === undefined ? {} : { 'if-match': `"${expectedSeq}"` }),
});

interface PageInit {
  readonly params?: { readonly query?: object };
}

async function* everyItem<Item>(ask: (init: object) => Promise<Page>, init: PageInit = {}): AsyncGenerator<Item> {
  for (let after: string | null = ''; after !== null; ) {
    const query = { ...init.params?.query, ...(after === '' ? {} : { after }) };
    const page: Page = await ask({ ...init, params: { ...init.params, query } });
    yield* page.items as readonly Item[];
    after = page.next;
  }
}
