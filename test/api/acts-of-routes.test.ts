/** A host does not start with a route that nobody decided on, nor with one that the matrix of access would pass by. */
import { Controller, Get, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { Act } from '../../src/core/access/acts.js';
import { addDocumentation } from '../../src/api/documentation.js';
import { IsAct } from '../../src/api/identity/act.js';

/** The document of a host with one route. */
async function documentOf({ act, isLeftOut }: { act: Act | null; isLeftOut: boolean }) {
  class OneRoute {
    look(): string {
      return '';
    }
  }
  const method = Object.getOwnPropertyDescriptor(OneRoute.prototype, 'look')!;
  for (const decorate of [Get('look'), ...(act === null ? [] : [IsAct(act)]), ...(isLeftOut ? [ApiExcludeEndpoint()] : [])]) (decorate as MethodDecorator)(OneRoute.prototype, 'look', method);
  Controller('one')(OneRoute);
  class OfOneRoute {}
  Module({ controllers: [OneRoute as Type] })(OfOneRoute);
  return addDocumentation(await NestFactory.create(OfOneRoute, { logger: false, abortOnError: false }));
}

test('a route that is an act of the table is in the document with it', async () => {
  expect((await documentOf({ act: 'case.read', isLeftOut: false })).paths['/one/look']!.get).toMatchObject({ 'x-act': 'case.read' });
});

test('a route without an act, or left out of the document, keeps the host from starting', async () => {
  await expect(documentOf({ act: null, isLeftOut: false })).rejects.toThrow('expected GET /one/look to be an act of the table');
  await expect(documentOf({ act: 'case.read', isLeftOut: true })).rejects.toThrow('expected the route OneRoute_look to be in the document');
});
