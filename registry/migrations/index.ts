/** Every change of the schema, in order. A migration once released is never edited. */
import type { Migration } from './migration.ts';
import { firstEdition } from './0001-first-edition.ts';
import { bulletin } from './0002-bulletin.ts';
import { reads } from './0003-reads.ts';
import { unsentNotices } from './0004-unsent-notices.ts';
import { leftOut } from './0005-left-out.ts';
import { effectsInOrder } from './0006-effects-in-order.ts';
import { documents } from './0007-documents.ts';
import { register } from './0008-register.ts';
import { letters } from './0011-letters.ts';
import { milestones } from './0012-milestones.ts';
import { orderOfCommits } from './0010-order-of-commits.ts';
import { webhooks } from './0013-webhooks.ts';
import { proposals } from './0014-proposals.ts';
import { assignments } from './0015-assignments.ts';
import { authorsById } from './0016-authors-by-id.ts';
import { pokes } from './0017-pokes.ts';

export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-edition': firstEdition,
  '0002-bulletin': bulletin,
  '0003-reads': reads,
  '0004-unsent-notices': unsentNotices,
  '0005-left-out': leftOut,
  '0006-effects-in-order': effectsInOrder,
  '0007-documents': documents,
  '0008-register': register,
  '0010-order-of-commits': orderOfCommits,
  '0011-letters': letters,
  '0012-milestones': milestones,
  '0013-webhooks': webhooks,
  '0014-proposals': proposals,
  '0015-assignments': assignments,
  '0016-authors-by-id': authorsById,
  '0017-pokes': pokes,
};
