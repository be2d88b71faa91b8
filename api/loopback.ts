/** Which addresses are this computer's own. A page elsewhere that points its name at them is told apart by the Host header. */

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The host of a Host header, without its port. */
export function hostOf(header = ''): string {
  return header.replace(/:\d+$/, '');
}
