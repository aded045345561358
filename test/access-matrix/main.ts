/** `npm run access-matrix`: prints the rows that fail, then how many passed. Exit code 1 where one fails. */
import 'reflect-metadata';
import { accessMatrix, isPassed } from './matrix.js';

const rows = await accessMatrix();
const failed = rows.filter((row) => !isPassed(row));
for (const { name, expected, saw } of failed) console.log(`✗ ${name}: expected ${expected}, saw ${saw}`);
console.log(`${rows.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
