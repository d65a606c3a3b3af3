/** A word that another asks for: where it stands, what belongs there, and where the two begin if not at the other one. */
export type Partner = readonly [at: number, right: string, from?: number] | undefined;
