/** Which act each route is, read from the controllers themselves. A host with a route that is none does not start. */
import type { INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ACTS, type Act } from '../../core/access/acts.js';
import { ACT } from './act.js';

export const ACT_OF_OPERATION = 'x-act';

/** By which the framework knows that a method answers a route. */
const METHOD_OF_ROUTE = 'method';

/** Writes the act of every route into the document. @throws where a route has none, or is left out of the document: whoever asks it of every route would pass by it */
export function noteActs(app: INestApplication, { paths }: OpenAPIObject): void {
  const acts = actsOf(app);
  const documented = new Set(Object.values(paths).flatMap((item) => Object.values(item as Record<string, { operationId?: string }>).map(({ operationId }) => operationId)));
  const leftOut = routesOf(app).find((route) => !documented.has(route));
  if (leftOut !== undefined) throw new Error(`expected the route ${leftOut} to be in the document of the API, saw it left out; every route is`);
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(item as Record<string, { operationId?: string } & Record<string, unknown>>)) {
      const act = acts.get(operation.operationId ?? '');
      if (act === undefined) throw new Error(`expected ${method.toUpperCase()} ${path} to be an act of the table, saw none; mark it with @IsAct`);
      operation[ACT_OF_OPERATION] = act;
    }
  }
}

interface ControllerMethod {
  /** As the document calls the operation. */
  readonly operation: string;
  readonly method: unknown;
  readonly controller: unknown;
}

function methodsOf(app: INestApplication): ControllerMethod[] {
  return [...app.get(ModulesContainer).values()].flatMap(({ controllers }) => [...controllers.values()]).flatMap(({ metatype: controller }) => {
    if (typeof controller !== 'function') return [];
    const methods = controller.prototype as Record<string, unknown>;
    return Object.getOwnPropertyNames(methods).map((name) => ({ operation: `${controller.name}_${name}`, method: methods[name], controller }));
  });
}

function actsOf(app: INestApplication): ReadonlyMap<string, Act> {
  return new Map(methodsOf(app).flatMap(({ operation, method, controller }) => {
    const act = actOf(method) ?? actOf(controller);
    return act === undefined ? [] : [[operation, act] as const];
  }));
}

function routesOf(app: INestApplication): string[] {
  return methodsOf(app).filter(({ method }) => typeof method === 'function' && Reflect.hasMetadata(METHOD_OF_ROUTE, method)).map(({ operation }) => operation);
}

function actOf(target: unknown): Act | undefined {
  if (typeof target !== 'function') return undefined;
  const act = Reflect.getMetadata(ACT, target) as Act | undefined;
  return act !== undefined && Object.hasOwn(ACTS, act) ? act : undefined;
}
