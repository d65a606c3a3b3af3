/** Figures: numerals, percentages, money, units, and sums that must add up. */
import type { Rule } from '../../rule/rule';
import { changeArithmetic } from './changeArithmetic';
import { conversion } from './conversion';
import { currencyCountry } from './currencyCountry';
import { currencyForm } from './currencyForm';
import { doubledUnit } from './doubledUnit';
import { fraction } from './fraction';
import { lifespan } from './lifespan';
import { margin } from './margin';
import { measureHyphen } from './measureHyphen';
import { millionForm } from './millionForm';
import { multiple } from './multiple';
import { numeralForm } from './numeralForm';
import { openingFigure } from './openingFigure';
import { partsOfWhole } from './parts';
import { percentagePoints } from './percentagePoints';
import { percentMix } from './percentMix';
import { ranges } from './ranges';
import { rate } from './rate';
import { remaining } from './remaining';
import { scoreOrder } from './scoreOrder';
import { shares } from './shares';
import { split } from './split';
import { unitMix } from './unitMix';
import { voteCount } from './voteCount';
import { yearsApart } from './yearsApart';

export const figures: readonly Rule[] = [
  changeArithmetic, percentagePoints, percentMix, shares, partsOfWhole, split, fraction, multiple, rate, margin, yearsApart, remaining, scoreOrder, voteCount,
  conversion, unitMix, lifespan, doubledUnit, ranges, openingFigure, numeralForm, measureHyphen, millionForm, currencyForm, currencyCountry,
];
