/** 33.1, 34.1, 36.2: what the bulletin says of a patent, the window of six months after it, and what secrecy holds back. */
import { and } from 'xstate';
import { bulletinEntries, isPublishedOnce } from '../notices.ts';
import type { BulletinEntry } from '../notices.ts';
import { note, notify, open, procedure, publish, tell, unqueue } from '../procedure.ts';

export const publicationRegion = procedure.createStateConfig({
  initial: 'checking',
  states: {
    checking: {
      always: [
        { guard: 'isSecret', target: 'secret', meta: { clause: '30.7' } },
        { target: 'due', meta: { clause: '33.1' } },
      ],
    },
    due: {
      meta: { clause: '33.1', turn: 'office', limit: 'patentPublication' },
      entry: publish('patent'),
      exit: unqueue('patent'),
      on: {
        PATENT_PUBLISHED: { target: 'published', actions: notify('patentPublished') },
        /** 32.6: what waits for the bulletin no longer names the author. */
        mentionRefused: { meta: { clause: '32.6' }, actions: publish('patent') },
        /** 35.1: and has no mistake that was corrected. */
        mistakeCorrected: { meta: { clause: '35.1' }, actions: publish('patent') },
        /** 33.1: nor dates that have changed. */
        datesCorrected: { meta: { clause: '33.1' }, actions: publish('patent') },
        /** 34.4: nor a limitation that a court has taken away. */
        limitationReversed: { meta: { clause: '33.1' }, actions: publish('patent') },
        secrecyBegan: { target: 'secret', meta: { clause: '30.7' } },
      },
    },
    secret: {
      meta: { clause: '30.7', turn: 'office', waitsFor: 'secrecy' },
      entry: note('patentDutyStopped'),
      exit: note('patentDutyCounts'),
      on: { secrecyEnded: { target: 'due', meta: { clause: '30.7' } } },
    },
    published: {
      initial: 'window',
      on: {
        POST_GRANT_OPPOSITION_FILED: {
          guard: and(['isPostGrantWindowOpen', 'hasGroundAfterGrant', 'hasReasons']),
          actions: open('postGrantOpposition'),
        },
      },
      states: {
        window: {
          meta: { clause: '34.1', turn: 'anyone', limit: 'postGrantOpposition' },
          on: { 'expired.postGrantOpposition': { target: 'closed', meta: { clause: '34.3' } } },
        },
        closed: { meta: { clause: '34.3', turn: 'nobody' } },
      },
    },
  },
});

const afterwards = (Object.keys(bulletinEntries) as BulletinEntry[]).filter((entry) => !isPublishedOnce(entry));

/** Entries are published in their order, and not while an order of 25 or 30.7 stands. */
export const bulletinRegion = procedure.createStateConfig({
  initial: 'free',
  states: {
    free: {
      meta: { clause: '36.2', turn: 'nobody' },
      on: {
        bulletinDue: [
          { guard: 'isSecret', target: 'held', meta: { clause: '30.7' } },
          ...afterwards.map((entry) => ({
            guard: { type: 'isNextInBulletin', params: { entry } } as const,
            meta: { clause: bulletinEntries[entry] },
            actions: [publish(entry), note('bulletinSent'), tell('self', 'bulletinDue')],
          })),
        ],
      },
    },
    held: {
      meta: { clause: '30.7', turn: 'office', waitsFor: 'secrecy' },
      on: { secrecyEnded: { target: 'free', meta: { clause: '30.7' }, actions: tell('self', 'bulletinDue') } },
    },
  },
});
