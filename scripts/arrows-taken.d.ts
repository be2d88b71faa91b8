/** What test/model asks of the check of the arrows taken. */
export interface Results {
  readonly testResults: readonly { readonly testFilePath: string; readonly numFailingTests: number }[];
  numFailedTests: number;
  numTotalTests: number;
}

export function testsOfTheLaw(): readonly string[];
export default class ArrowsTaken {
  constructor(run: { readonly testNamePattern?: string }, options?: { readonly say?: (text: string) => void });
  onRunStart(): void;
  onRunComplete(contexts: unknown, results: Results): void;
}
