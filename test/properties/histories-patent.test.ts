/** Random histories hold what must never be broken (procedure, section 3; design, 11 to 16): the patent and what is recorded of it. */
import { checkHistories } from './check-histories.ts';

checkHistories('patent', 3);
