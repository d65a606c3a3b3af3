import type { Case } from './case';
import { allies } from './allies';
import { apart } from './apart';
import { clauses } from './clauses';
import { clausesDoubt } from './clausesDoubt';
import { context } from './context';
import { counted } from './counted';
import { decided } from './decided';
import { described } from './described';
import { doubt } from './doubt';
import { editor } from './editor';
import { editorPairs } from './editorPairs';
import { ellipsis } from './ellipsis';
import { events } from './events';
import { feature } from './feature';
import { featureDoubt } from './featureDoubt';
import { inAndOut } from './inAndOut';
import { inPassing } from './inPassing';
import { lasting } from './lasting';
import { lookalikes } from './lookalikes';
import { membership } from './membership';
import { mixed } from './mixed';
import { naming } from './naming';
import { newsroom } from './newsroom';
import { offices, officesElsewhere } from './offices';
import { outside } from './outside';
import { recognition } from './recognition';
import { short } from './short';
import { silence } from './silence';
import { standing } from './standing';
import { times } from './times';
import { together } from './together';
import { turns } from './turns';
import { wire } from './wire';
import { wire2 } from './wire2';
import { wire3 } from './wire3';
import { wire4 } from './wire4';
import { wire5 } from './wire5';
import { wire6 } from './wire6';
import { wire7 } from './wire7';
import { wire8 } from './wire8';
import { wire9 } from './wire9';
import { wire10 } from './wire10';
import { wire11 } from './wire11';
import { longReads } from './longReads';
import { longReadsDoubt } from './longReadsDoubt';
import { feature2 } from './feature2';
import { wire12 } from './wire12';
import { wire13 } from './wire13';
import { wire14 } from './wire14';
import { wire15 } from './wire15';
import { wire16 } from './wire16';
import { wire17 } from './wire17';
import { wire18 } from './wire18';
import { wire30 } from './wire30';

/** Every case. */
export const cases: readonly Case[] = [
  ...recognition, ...membership, ...events, ...mixed, ...newsroom, ...doubt, ...context, ...turns, ...allies, ...apart, ...inAndOut, ...standing, ...together, ...naming, ...short, ...times,
  ...decided, ...inPassing, ...outside, ...described, ...lasting,
  ...wire, ...wire2, ...wire3, ...wire4, ...wire5, ...wire6, ...wire7, ...wire8,
  ...wire9, ...wire10, ...wire11, ...wire12, ...wire13, ...wire14, ...wire15, ...wire16, ...wire17, ...wire18, ...wire30, ...lookalikes, ...silence,
  ...feature, ...feature2, ...longReads, ...longReadsDoubt, ...featureDoubt, ...clauses, ...editor, ...editorPairs, ...ellipsis, ...clausesDoubt, ...counted, ...offices, ...officesElsewhere,
];
