/** What a temporal expression says before any reference is known. Plain data: it is stored in constraints. */
export interface TimexValue {
  readonly op: string;
}
