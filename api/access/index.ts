/** Who may do what over HTTP: tokens, what a caller is to a case, and the table of doors. */
export * from './admit.ts';
export * from './authenticate.ts';
export * from './caller.ts';
export * from './hidden.ts';
export * from './open-case.ts';
export * from './own-key.ts';
export * from './relations.ts';
export * from './speaks-for.ts';
export * from './table.ts';
