import { writeFileSync } from 'node:fs';
import { clientTypes } from './client-types.ts';

writeFileSync(new URL('./api-types.ts', import.meta.url), await clientTypes());
