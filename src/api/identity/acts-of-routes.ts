/** Which act each route is, read from the controllers themselves. A host with a route that is none does not start. */
import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ACTS, type Act } from '../../core/access/acts.js';
import { ACT } from './act.js';

export const ACT_OF_OPERATION = 'x-act';

/** Writes the act of every route into the document. @throws where a route has none */
export function noteActs(app: INestApplication, { paths }: OpenAPIObject): void {
  const acts = actsOf(app);
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(item as Record<string, { operationId?: string } & Record<string, unknown>>)) {
      const act = acts.get(operation.operationId ?? '');
      if (act === undefined) throw new Error(`expected ${method.toUpperCase()} ${path} to be an act of the table, saw none; mark it with @IsAct`);
      operation[ACT_OF_OPERATION] = act;
    }
  }
}

/** By the name that the document calls an operation. */
function actsOf(app: INestApplication): ReadonlyMap<string, Act> {
  const acts = new Map<string, Act>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      for (const name of Object.getOwnPropertyNames(metatype.prototype)) {
        const act = actOf((metatype.prototype as Record<string, unknown>)[name]) ?? actOf(metatype);
        if (act !== undefined) acts.set(`${metatype.name}_${name}`, act);
      }
    }
  }
  return acts;
}

function actOf(target: unknown): Act | undefined {
  if (typeof target !== 'function') return undefined;
  const act = Reflect.getMetadata(ACT, target) as Act | undefined;
  return act !== undefined && Object.hasOwn(ACTS, act) ? act : undefined;
}
