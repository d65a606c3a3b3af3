/**
 * The one adapter to write-good. One check is run at a time, block by block: its results carry no rule id, its
 * patterns cross paragraphs, and its `offset` is a length. Its cliché check, 95 % of its time, is never run:
 * style.cliche does that with the shared phrase pass.
 */
import writeGood from 'write-good';
import type { Block } from '../../draft/types';
import type { BlockRule, Mark } from '../../rule/rule';

type Check = 'weasel' | 'illusion' | 'so' | 'thereIs' | 'passive' | 'adverb' | 'tooWordy' | 'eprime';

const NONE = { weasel: false, illusion: false, so: false, thereIs: false, passive: false, adverb: false, tooWordy: false, cliches: false, eprime: false };

type Meta = Omit<BlockRule, 'check' | 'authority'>;

type Refine = (flagged: string, block: Block, start: number) => (Omit<Mark, 'span'> & Partial<Pick<Mark, 'span'>>) | undefined;

/**
 * A rule that asks write-good's check; `refine` turns a flagged stretch into a mark, or keeps silent. `mayHave` spares
 * write-good the blocks in which it can find nothing.
 */
export function writeGoodRule(check: Check, meta: Meta, refine: Refine, mayHave: (block: Block) => boolean = () => true): BlockRule {
  return {
    ...meta,
    authority: `write-good 1.0.8, check “${check}”, with newsroom exceptions`,
    check(block, mark) {
      if (!block.text.trim() || !mayHave(block)) return;
      for (const { index, offset: length } of writeGood(block.text, { ...NONE, [check]: true })) {
        const flagged = block.text.slice(index, index + length);
        const start = index + (flagged.length - flagged.trimStart().length), end = start + flagged.trim().length;
        const said = start < end ? refine(flagged.trim(), block, start) : undefined;
        if (said) mark({ span: { start, end }, ...said });
      }
    },
  };
}
