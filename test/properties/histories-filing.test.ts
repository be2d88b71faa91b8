/** Random histories hold what must never be broken (procedure, section 3; design, 11 to 16): filing, examination and publication. */
import { checkHistories } from './check-histories.ts';

checkHistories('filing', 2);
