/** The register, compiled from src/register/data by the build (see esbuild.mjs). */
declare module 'copydesk:register' {
  const data: import('./types').RegisterData;
  export default data;
}
