/** What no workflow has seen to is found, done, and reported. */
import { proxyActivities } from '@temporalio/workflow';
import type { SweepActivities, SweepReport } from './activity-types.ts';

const activities = proxyActivities<SweepActivities>({
  startToCloseTimeout: 600_000,
  heartbeatTimeout: 60_000,
  retry: { initialInterval: 1_000, maximumAttempts: 3 },
});

export async function sweep(): Promise<SweepReport> {
  return activities.sweep();
}
