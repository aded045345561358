/** `npm run bench -- transition|burst|armed|restart|duties`: measures, says what it does on standard error, prints its figures last as one line of JSON. */
import 'reflect-metadata';
import { armed } from './armed.js';
import { burst } from './burst.js';
import { duties } from './duties.js';
import { restart } from './restart.js';
import { transition } from './transition.js';

const MEASURES: Readonly<Record<string, () => Promise<object>>> = { transition, burst, armed, restart, duties };

const name = process.argv[2] ?? '';
if (!Object.hasOwn(MEASURES, name)) {
  console.error(`expected one of ${Object.keys(MEASURES).join(', ')}, saw '${name}'; run: npm run bench -- transition`);
  process.exit(1);
}
const figures = await MEASURES[name]!();
console.log(JSON.stringify({ measure: name, ...figures }));
