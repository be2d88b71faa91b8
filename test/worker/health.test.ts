/** A worker says whether it works, at one address and to one question. */
import { openHealth } from '../../worker/health.ts';

const port = 18_402 + (process.pid % 10_000);

test('200 while it is well, 503 when it is not, 404 for anything else', async () => {
  let state = 'RUNNING';
  const door = await openHealth({ host: '127.0.0.1', port }, () => ({ isWell: state === 'RUNNING', state }));
  try {
    const ask = async (path: string, method = 'GET') => {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method });
      return [answer.status, await answer.text()];
    };
    expect(await ask('/health')).toEqual([200, '{"state":"RUNNING"}\n']);
    state = 'DRAINING';
    expect(await ask('/health')).toEqual([503, '{"state":"DRAINING"}\n']);
    expect(await ask('/')).toEqual([404, '']);
    expect(await ask('/health', 'POST')).toEqual([404, '']);
  } finally {
    await door.close();
  }
});
