/** [draft's date, text, verdict]: several verdicts that would all be right are parted by a slash; an empty one says that nothing may be judged wrong. */
export type Case = readonly [date: string, text: string, verdict: string];
