import { FEW, COUNTED } from './company';

/** Fewer that are counted and less that is not, many and much, one of what is many. */
export const AMOUNTS: readonly string[] = [
  'an|one|fellow [alumni=alumnus]',
  `there [is=are] #|${FEW}|several|many ${COUNTED}`,
  'its|their|these|those [criteria_was=criteria_were]',
  'sole|single|main|another|one|every [criteria=criterion] is|for|was',
  'a|one [criteria=criterion]',
  '[less=fewer] complaints|cases|deaths|crimes|arrests|incidents|accidents|applications|tickets|births|marriages|appointments',
  `[less=fewer] ${COUNTED}|calls|matches|games|hours|days|visits|beds|lorries|vehicles|houses|members|errors|mistakes|staff`,
  `[less=fewer] than #|${FEW} ${COUNTED}`,
  '[fewer=less] than $|£|€',
  '[fewer=less] money|time|space|water|traffic|support|help|pressure|rain|power|energy|food|evidence|information',
  'a [men=man] who|was|is|from|has|had|said|aged',
  'how|so|too|as [much=many] people|jobs|homes|children|voters|students|patients|officers|seats',
  ...'warmer colder better easier harder worse faster cheaper stronger safer bigger larger healthier happier'.split(' ').map((more) => `is|was|are|were|be|been|even|much|become|became|get|got|made|feel|felt|expect [more_${more}=${more}]`),
  'how|so|too|as [many=much] money|time|damage|information|evidence|traffic|water|rain|snow|fuel|pressure',
  `[amount=number] of ${COUNTED}`,
  'a|this [phenomena=phenomenon]',
  'the|that|each [phenomena=phenomenon] is|was|has',
  `there [was=were] #|${FEW}|several|many ${COUNTED}`,
  `there [was=were] at least #|${FEW} ${COUNTED}`,
  'a [women=woman] who|was|is|from|has|had|said|aged',
];
