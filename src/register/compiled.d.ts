/** The register, compiled from src/register/data by the build (see esbuild.mjs). */
declare module 'copydesk:register' {
  // An import statement would make relative names unresolvable in an ambient module.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  const data: import('./types').RegisterData;
  export default data;
}
