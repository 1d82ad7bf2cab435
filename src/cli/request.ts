/** What the command line was asked to do: its words after the command, and its options. */
export interface Request {
  readonly paths: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}
