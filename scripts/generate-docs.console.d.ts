/** What test/docs asks of the `console` blocks. */
export interface Shown {
  readonly command: string;
  readonly output: string;
}

export const printedOn: string;
export function consoleBlocks(text: string): readonly (readonly Shown[])[];
export function consoleFolder(): { readonly folder: string; remove(): void };
export function printed(command: string, folder: string, timeout?: number): Promise<string>;
export function isAsShown(shown: string, actual: string): boolean;
export function withPrinted(text: string): Promise<string>;

export const onThatDay: { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> };
