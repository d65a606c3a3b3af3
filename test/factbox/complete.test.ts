import assert from 'node:assert/strict';
import test from 'node:test';
import { completeBackground } from '../../src/core/factbox/index';
import { register } from './register';

test('behind a name and a comma the background of its day is offered', () => {
  const at = (date: string) => completeBackground(register, 'Envoys of the Taliban, ', date);
  assert.equal(at('2025-06-20')?.text, 'whose government no country recognises,');
  assert.equal(at('2025-08-01')?.text, 'whose government only Russia recognises,');
  assert.equal(at('2025-06-20')?.replace, 0);
});

test('letters typed already are taken in', () => {
  const found = completeBackground(register, 'Envoys of the Taliban, whose gov', '2025-06-20');
  assert.equal(found?.replace, 'whose gov'.length);
  assert.equal(found?.text, 'whose government no country recognises,');
});

test('nothing is offered where something else is being typed', () => {
  for (const before of ['Envoys of the Taliban ', 'Envoys of the Taliban, whom', 'Envoys, ', ', ', 'Norway, ', 'The Taliban, a long aside that goes on and on, ', `${'x'.repeat(5000)}, `]) {
    assert.equal(completeBackground(register, before, '2025-06-20'), undefined, before.slice(0, 60));
  }
});
