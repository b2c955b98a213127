import { expect } from 'vitest';

/** The zone a project asks for must be the one its tests really run in. */
expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
