/** The parts of a CEL expression, as its parser gives them. */
import type { ASTNode } from '@marcbachmann/cel-js';

/** What an expression may read. */
export const VARIABLES = ['facts', 'form', 'actor', 'anchor', 'received'] as const;
export type Variable = (typeof VARIABLES)[number];

/** `facts.urgent` */
export interface Name {
  readonly variable: Variable;
  readonly name: string;
}

export const COMPREHENSIONS: ReadonlySet<string> = new Set(['map', 'filter', 'all', 'exists', 'exists_one']);

export function childrenOf(node: ASTNode): ASTNode[] {
  const found: ASTNode[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null && 'op' in value) found.push(value as ASTNode);
  };
  visit(node.args);
  return found;
}

/** The node and all inside it, in the order of the text. */
export function nodesOf(node: ASTNode): readonly ASTNode[] {
  const found: ASTNode[] = [];
  const visit = (one: ASTNode): void => {
    found.push(one);
    childrenOf(one).forEach(visit);
  };
  visit(node);
  return found;
}

export function callName(node: ASTNode): string | null {
  return node.op === 'call' || node.op === 'rcall' ? node.args[0] : null;
}

export function isVariable(name: string): name is Variable {
  return (VARIABLES as readonly string[]).includes(name);
}

/** The name that a node reads; null for a node of another kind. */
export function nameOf(node: ASTNode): Name | null {
  if (node.op !== '.' || node.args[0].op !== 'id' || !isVariable(node.args[0].args)) return null;
  return { variable: node.args[0].args, name: node.args[1] };
}

/** Where the name itself begins: behind the dot. */
export function startOfName(node: ASTNode & { readonly op: '.' }): number {
  return node.end - node.args[1].length;
}

/** The name that `has(…)` asks for; null for another call, or another thing asked. */
export function askedBy(node: ASTNode): Name | null {
  return node.op === 'call' && node.args[0] === 'has' && node.args[1][0] ? nameOf(node.args[1][0]) : null;
}

/** What `x` is in `list.exists(x, …)`; null for what binds no name. */
export function boundBy(node: ASTNode): string | null {
  if (node.op !== 'rcall' || !COMPREHENSIONS.has(node.args[0])) return null;
  const [variable] = node.args[2];
  return variable?.op === 'id' ? variable.args : null;
}

/** Whether a part gives the same whatever the case: it reads nothing but what it binds itself. */
export function isConstant(node: ASTNode, bound: readonly string[] = []): boolean {
  if (node.op === 'id') return bound.includes(node.args);
  const inner = boundBy(node);
  return childrenOf(node).every((child) => isConstant(child, inner === null ? bound : [...bound, inner]));
}
