/**
 * What a webhook is told, as CloudEvents 1.0 in structured mode (https://github.com/cloudevents/spec). An event says no
 * more than GET /changes; its id is the same whenever it is sent, so that a receiver can drop what comes again.
 */
import { createHash } from 'node:crypto';
import type { Instant } from '../../law/index.ts';
import type { ChangedCase } from '../../registry/index.ts';

export const cloudEventsMediaType = 'application/cloudevents+json';

export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  /** The office, as a URI-reference. */
  readonly source: string;
  readonly type: 'az.muddet.case.changed' | 'az.muddet.changes.reset' | 'az.muddet.webhook.ping';
  readonly subject?: string;
  readonly time: Instant;
  readonly datacontenttype: 'application/json';
  readonly data: Readonly<Record<string, unknown>>;
}

const of = (source: string) => ({ specversion: '1.0', source, datacontenttype: 'application/json' }) as const;

/** An entry was committed. The hash in its id tells it from the entry that took its place in a record that was restored. */
export function changedEvent(
  source: string,
  { case: number, seq, stage, hash, recordedAt, at }: ChangedCase,
): CloudEvent {
  return {
    ...of(source),
    id: `${number.replaceAll(' ', '-')}-${seq}-${hash.slice(0, 16)}`,
    type: 'az.muddet.case.changed',
    subject: number,
    time: recordedAt,
    data: { case: number, seq, stage, at },
  };
}

/** What came after `lost`, the place of a webhook, can not be said: read the lists, and begin anew after `at`. */
export function resetEvent(source: string, lost: string, at: string, now: Instant): CloudEvent {
  return {
    ...of(source),
    id: `reset-${createHash('sha256').update(lost).digest('hex').slice(0, 16)}`,
    type: 'az.muddet.changes.reset',
    time: now,
    data: { at },
  };
}

/** An operator tries a webhook. */
export function pingEvent(source: string, id: string, webhook: string, now: Instant): CloudEvent {
  return { ...of(source), id: `ping-${id}`, type: 'az.muddet.webhook.ping', time: now, data: { webhook } };
}
