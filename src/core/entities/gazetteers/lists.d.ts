/** The lists of names in this folder, packed by the build: see ../nameTable.ts. */
declare module 'copydesk:names' {
  // An import statement would make relative names unresolvable in an ambient module.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  const packed: { readonly [sort in 'words' | 'phrases']: import('../nameTable').PackedNames };
  export default packed;
}
