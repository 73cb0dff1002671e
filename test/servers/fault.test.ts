import { describe, expect, it, vi } from 'vitest';
import { Gate } from './gate.ts';
import { FaultPlan } from './fault.ts';
import type { Fault } from './fault.ts';

const PUT = 'com.atproto.repo.putRecord';
const slow: Fault = { kind: 'delay-after', ms: 1 };
const lost: Fault = { kind: 'drop-after' };

function plan() {
  const closeKept = vi.fn();
  return { faults: new FaultPlan(closeKept), closeKept };
}

function kinds(faults: FaultPlan, count: number, body: string | null = null): (string | null)[] {
  return Array.from({ length: count }, () => faults.next(PUT, body)?.kind ?? null);
}

describe('FaultPlan', () => {
  it('hits the first matching request once unless told otherwise', () => {
    const { faults } = plan();
    faults.on(PUT, slow);
    expect(faults.next('com.atproto.repo.getRecord', null)).toBeNull();
    expect(kinds(faults, 3)).toEqual(['delay-after', null, null]);
  });

  it('counts from the nth and hits as often as asked', () => {
    const { faults } = plan();
    faults.on(PUT, slow, { nth: 2, times: 2 });
    expect(kinds(faults, 5)).toEqual([null, 'delay-after', 'delay-after', null, null]);
  });

  it('hits every request with a star until the rule is taken off', () => {
    const { faults } = plan();
    const off = faults.on('*', slow, { times: Infinity });
    expect(kinds(faults, 2)).toEqual(['delay-after', 'delay-after']);
    off();
    expect(kinds(faults, 1)).toEqual([null]);
  });

  it('can mean one record only, and counts only requests for it', () => {
    const { faults } = plan();
    faults.on(PUT, slow, { containing: '3lbabcdefgh2a' });
    expect(kinds(faults, 2, '{"rkey":"3lother"}')).toEqual([null, null]);
    expect(kinds(faults, 2, '{"rkey":"3lbabcdefgh2a"}')).toEqual(['delay-after', null]);
  });

  it('applies the first rule that hits while the others go on counting', () => {
    const { faults } = plan();
    faults.on(PUT, slow);
    faults.on(PUT, lost, { nth: 2 });
    expect(kinds(faults, 3)).toEqual(['delay-after', 'drop-after', null]);
  });

  it('closes kept connections for a drop, and keeps none until it has happened', () => {
    const { faults, closeKept } = plan();
    faults.on(PUT, slow);
    expect(closeKept).not.toHaveBeenCalled();
    faults.on(PUT, lost, { nth: 2 });
    expect(closeKept).toHaveBeenCalledOnce();
    expect(faults.keepsNoConnection).toBe(true);
    kinds(faults, 2);
    expect(faults.keepsNoConnection).toBe(false);
  });

  it('keeps no connection for a request that waits at a gate either: the gate may be cut', () => {
    const { faults, closeKept } = plan();
    faults.on(PUT, { kind: 'hold-after', gate: new Gate() });
    expect(closeKept).toHaveBeenCalledOnce();
    expect(faults.keepsNoConnection).toBe(true);
    kinds(faults, 1);
    expect(faults.keepsNoConnection).toBe(false);
  });

  it('leaves connections alone for a drop that browsers may repeat by themselves', () => {
    const { faults, closeKept } = plan();
    faults.on(PUT, { ...lost, onKeptConnection: true });
    expect(closeKept).not.toHaveBeenCalled();
    expect(faults.keepsNoConnection).toBe(false);
  });
});
