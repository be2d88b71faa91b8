/** Waits for every piece of work, and only then throws the first failure: none goes on beside what is begun after it. */
export async function everyOne(work: readonly Promise<unknown>[]): Promise<void> {
  for (const one of await Promise.allSettled(work)) if (one.status === 'rejected') throw one.reason;
}
