/** Articles 10.2, 32, 33, 36: the patent from grant to its end. */
import { procedure } from '../procedure.ts';

export const patent = procedure.createMachine({
  id: 'patent',
  context: {},
  initial: 'granted',
  states: {
    granted: { meta: { clause: '32.1', turn: 'owner' }, on: { PATENT_REGISTERED: 'inForce' } },
    inForce: { meta: { clause: '32.2', turn: 'owner' } },
  },
});
