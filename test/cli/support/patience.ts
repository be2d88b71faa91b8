/** Importing this gives every test of the file two minutes: what flushes to disk is slow on a busy machine. */
const { jest } = import.meta as unknown as { readonly jest: { setTimeout(ms: number): void } };

jest.setTimeout(120_000);
