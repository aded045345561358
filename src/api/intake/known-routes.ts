/** The addresses of the API and the methods each takes, learnt from its own OpenAPI document. */
import type { OpenAPIObject } from '@nestjs/swagger';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export class KnownRoutes {
  #routes: readonly { path: RegExp; methods: readonly string[] }[] = [];

  learn({ paths }: OpenAPIObject): void {
    this.#routes = Object.entries(paths).map(([template, item]) => ({
      path: new RegExp(`^${template.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^/]+\}/g, '[^/]+')}/?$`),
      methods: METHODS.filter((method) => item[method] !== undefined).map((method) => method.toUpperCase()),
    }));
  }

  /** Methods of a path in upper case; none where there is no such path. */
  methodsOf(path: string): readonly string[] {
    return [...new Set(this.#routes.filter((route) => route.path.test(path)).flatMap(({ methods }) => methods))];
  }
}
