#!/usr/bin/env node
/** Writes the contract that the console is typed by: `npm run web:types`. */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { apiDocument } from '../dist/src/api/documentation.js';
import { apiTypes } from './api-types.js';

writeFileSync(new URL('../web/src/api/contract.ts', import.meta.url), await apiTypes(await apiDocument()));
