export default async function teardown() {
  for (const service of globalThis.servicesOfThisRun ?? []) await service.stop();
}
