/** An act that waits for a second person, for people: what it is, and what has become of it. */
import type { Proposal } from '../../registry/index.ts';

export function proposalInWords({ id, case: number, act, ...proposal }: Proposal): string {
  const what = `${id}: ${act.type} in ${number}, proposed by ${proposal.proposedBy} at ${proposal.proposedAt}`;
  const by = `${proposal.settledBy ?? ''} at ${proposal.settledAt ?? ''}`;
  switch (proposal.status) {
    case 'waiting':
      return `${what}\nIt is not done yet: a second person (${act.by.role}) confirms it with muddet proposals ${id} --confirm.`;
    case 'confirmed':
      return `${what}\nConfirmed by ${by}: entry ${proposal.entry ?? ''}.`;
    case 'rejected':
    case 'withdrawn':
      return `${what}\nIt is not done: ${proposal.status} by ${by}: ${proposal.reason ?? ''}`;
  }
}
