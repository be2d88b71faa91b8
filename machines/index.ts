/** The procedure: machines by name and version, acts, notices, and the types that every runtime shares. */
import type { AnyStateMachine } from 'xstate';
import { additionalMaterial } from './proceedings/additional-material.ts';
import { application } from './application/machine.ts';
import { appeal } from './proceedings/appeal.ts';
import { dispute } from './proceedings/dispute.ts';
import { examinationRequest } from './proceedings/examination-request.ts';
import { foreignFiling } from './proceedings/foreign-filing.ts';
import { forwarding } from './proceedings/forwarding.ts';
import { invalidation } from './proceedings/invalidation.ts';
import { opposition } from './proceedings/opposition.ts';
import { patent } from './proceedings/patent.ts';
import { postGrantOpposition } from './proceedings/post-grant-opposition.ts';
import { priorUse } from './proceedings/prior-use.ts';
import { priorityClaim } from './proceedings/priority-claim.ts';
import { recordal } from './proceedings/recordal.ts';
import { restoration } from './proceedings/restoration.ts';
import { secrecy } from './proceedings/secrecy.ts';
import { service } from './proceedings/service.ts';
import type { MachineName } from './types.ts';

/** Every version of every machine, oldest first; a new proceeding gets the last, a running one keeps its own. */
export const machines: Readonly<Partial<Record<MachineName, readonly AnyStateMachine[]>>> = {
  application: [application],
  forwarding: [forwarding],
  service: [service],
  secrecy: [secrecy],
  additionalMaterial: [additionalMaterial],
  priorityClaim: [priorityClaim],
  examinationRequest: [examinationRequest],
  foreignFiling: [foreignFiling],
  opposition: [opposition],
  appeal: [appeal],
  dispute: [dispute],
  restoration: [restoration],
  patent: [patent],
  postGrantOpposition: [postGrantOpposition],
  invalidation: [invalidation],
  recordal: [recordal],
  priorUse: [priorUse],
};

export * from './acts/define.ts';
export { problemsOf } from './acts/form-words.ts';
export * from './acts/index.ts';
export { claimFacts } from './acts/art-28-priority.ts';
export type { ApplicationForm } from './acts/art-27-filing.ts';
export {
  attorneyAmong,
  checklistOf,
  contentsClause,
  isForeignWithoutAttorney,
  officialAmong,
} from './acts/art-27-filing.ts';
export { priorUseOf, waitingFor } from './bulletin-queue.ts';
export type { Corrected } from './bulletin-queue.ts';
export { stillUnpaid, yearToPay, yearsInGrace, yearsUnder } from './annual-fees.ts';
export { isCountedFromArrival, otherTrigger, resumed, windowEnd } from './counted-from.ts';
export * from './events.ts';
export * from './facts.ts';
export { groundsBeforeGrant } from './grounds.ts';
export * from './guards.ts';
export { mayComeBack } from './may-come-back.ts';
export * from './notices.ts';
export type { Markers } from './procedure.ts';
export { lengthOfMissed, missedLimit } from './publication-facts.ts';
export * from './reading.ts';
export { endsFromReceipt } from './service-guards.ts';
export { lastJudgment, lastOnOrder } from './sued.ts';
export * from './types.ts';
export { agentOf, holdersOf, losingTheirs, representedAmong, signsWithoutWarrant } from './warrant.ts';
