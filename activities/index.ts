/** What touches the world: fire what is due in a case, carry out an effect, write a letter. Used by every runtime. */
export * from './advance.ts';
export * from './bulletin/issue-bulletin.ts';
export * from './bulletin/lay-out-issue.ts';
export * from './bulletin/print-issue.ts';
export * from './carry-out.ts';
export * from './compose-message.ts';
export * from './file-outbox.ts';
export * from './letters/office-letters.ts';
export * from './letters/print-letter.ts';
export * from './memory-outbox.ts';
export * from './messages/catalogue.ts';
export * from './messages/catalogues.ts';
export * from './messages/civil-date-in-words.ts';
export * from './messages/render-notice.ts';
export * from './outage-error.ts';
export * from './outbox.ts';
