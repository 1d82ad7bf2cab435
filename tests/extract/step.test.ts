import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/model/kind.ts';
import { areTwoSteps } from '../../src/extract/step.ts';

type Told = Parameters<typeof areTwoSteps>[0];

function told(kind: Kind, lemma: string, exact = lemma): Told {
  return { kind, exact, frame: { agents: [], recipients: [], place: null, about: [], lemma, content: null } };
}

describe('two phrases of one case or treaty', () => {
  test('are two events where one tells the seizure and the other the verdict', () => {
    expect(areTwoSteps(told('arrest', 'اعتقل'), told('arrest', 'حكم'))).toBe(true);
    expect(areTwoSteps(told('arrest', 'أدان'), told('arrest', 'قضى'))).toBe(false);
  });
  test('are two events where somebody is seized again', () => {
    expect(areTwoSteps(told('arrest', 'اعتقل', 'اعتقلت مجددا'), told('arrest', 'أوقف'))).toBe(true);
  });
  test('are two events where a treaty is signed and where it is extended', () => {
    expect(areTwoSteps(told('treaty', 'وقع'), told('treaty', 'مدد'))).toBe(true);
    expect(areTwoSteps(told('treaty', 'تمديد'), told('treaty', 'مدد'))).toBe(false);
  });
  test('may be one where another kind of thing is told', () => {
    expect(areTwoSteps(told('agreement', 'وقع'), told('agreement', 'تمديد'))).toBe(false);
  });
});
