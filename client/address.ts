/** Where an office can be reached. */
import { ConnectionError } from './errors.ts';

const isLoopback = (host: string): boolean => /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(host);

/** The address without a slash at its end. Throws ConnectionError: what is no address, or would send a token in the clear. */
export function addressOf(server: string): string {
  const url = URL.canParse(server) ? new URL(server) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new ConnectionError(
      'server.badAddress',
      `"${server}" is not the address of a server; write it as https://office.example`,
    );
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new ConnectionError('server.badAddress', 'the address of a server has no name, password, query or fragment');
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new ConnectionError(
      'server.badAddress',
      `${url.host} is reached by https only: a token is not sent in the clear`,
    );
  return url.href.replace(/\/+$/, '');
}
