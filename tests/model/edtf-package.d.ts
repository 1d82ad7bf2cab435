/** The package has no types of its own; tests use it only as a judge of what is valid. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
