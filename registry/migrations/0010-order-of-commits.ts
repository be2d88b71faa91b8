/** In which order entries of all cases were committed: for whoever follows the office. */
import type { Ddl } from './migration.ts';

export const orderOfCommits = ({ keepOrder, db }: Ddl): Promise<void> => keepOrder(db);
