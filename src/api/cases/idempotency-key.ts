/** The header under which a command is sent again, and how an answer tells of it. */
import { ApiHeader } from '@nestjs/swagger';
import type { Response } from 'express';
import type { CaseAnswerView, Commanded } from './case-commands.js';

export const KEY_HEADER = 'Idempotency-Key';

export const IdempotencyKey = () => ApiHeader({
  name: KEY_HEADER, required: false, example: '5f0c2a1e-9a3d-4a4e-8f11-0f0e3a521f5c',
  description: '幂等键，由发送人自定；再次发送得到首次的答复 Named by the sender; sent again, it gets the first answer.',
});

export function answerWithKey({ view, ...commanded }: Commanded, response: Response): CaseAnswerView {
  tellKey(commanded, response);
  return view;
}

export function tellKey({ idempotencyKey, repeated }: Omit<Commanded, 'view'>, response: Response): void {
  response.setHeader(KEY_HEADER, idempotencyKey);
  if (repeated) response.setHeader('Idempotency-Replayed', 'true');
}
