/** Random histories hold what must never be broken (procedure, section 3; design, 11 to 16): oppositions, appeals, disputes, restoration. */
import { checkHistories } from './check-histories.ts';

checkHistories('challenge', 2);
