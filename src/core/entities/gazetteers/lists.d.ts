/** A list of names, packed by the build: see ../nameKeys.ts. */
declare module '*.txt' {
  const packed: string;
  export default packed;
}
