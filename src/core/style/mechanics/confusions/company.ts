/** Words that keep the company of many; with a stroke between two, as swaps.ts has it. */
export const PARTICIPLES = 'been|had|gone|done|seen|come|known|taken|made|got|gotten|given|become|won|lost|left|kept|said|told|thought|happened|stayed|scored|avoided|prevented|died|killed|found|paid|saved|used|liked|loved|played|started|stopped|worked|let|bought|brought|chosen|put|cut';
export const FEW = 'two|three|four|five|six|seven|eight|nine|ten';
export const NUMBERS = `half|a|an|one|${FEW}|eleven|twelve|twenty|thirty|forty|fifty|once|twice|double|any|ever|enough|just|#`;
/** People and other things that are counted. */
export const COUNTED = 'people|jobs|cars|votes|women|men|children|students|pupils|workers|patients|seats|goals|homes|buses|trains|flights|visitors|tourists|passengers|voters|teachers|nurses|doctors|officers|warnings|reports|attempts|complaints|deaths|fires|witnesses|suspects|incidents';
export const MODALS = 'will|would|could|may|might|can|cannot|must|should|won\'t|don\'t|didn\'t|doesn\'t|couldn\'t|can\'t';
