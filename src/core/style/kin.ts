/** Relatives, as news copy introduces people by them. */
export const KIN: ReadonlySet<string> = new Set('wife husband widow widower partner son daughter father mother parents brother sister twin uncle aunt cousin nephew niece family'.split(' '));
