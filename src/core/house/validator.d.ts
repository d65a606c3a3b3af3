/** The check of house/schema.json, compiled by the build (see esbuild.mjs) so that nothing is evaluated at run time. */
declare module 'copydesk:house-validator' {
  interface ValidationError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly message?: string;
    readonly params: Record<string, unknown>;
  }
  const validate: ((value: unknown) => boolean) & { readonly errors?: readonly ValidationError[] | null };
  export default validate;
}
