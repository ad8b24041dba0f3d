import { afterEach, describe, expect, it, vi } from 'vitest';
import { accountManagers } from '../../../lib/platform/config.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the addresses of account managers', () => {
  it('are told by id; an address may hold an equals sign', () => {
    vi.stubEnv('ACCOUNT_MANAGERS', 'anna=anna@example.com, b@1=x=y@example.com');
    expect([...accountManagers()]).toEqual([
      ['anna', 'anna@example.com'],
      ['b@1', 'x=y@example.com'],
    ]);
  });

  it('may be none', () => {
    vi.stubEnv('ACCOUNT_MANAGERS', '');
    expect(accountManagers().size).toBe(0);
  });

  it.each(['anna', '=anna@example.com'])('that are not readable stop the job: %s', (setting) => {
    vi.stubEnv('ACCOUNT_MANAGERS', setting);
    expect(() => accountManagers()).toThrow(`ACCOUNT_MANAGERS: "${setting}"`);
  });
});
