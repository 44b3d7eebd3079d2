/**
 * Evaluates CloudFormation's intrinsic functions against this machine. What it cannot evaluate becomes a mark, since
 * most properties are read by nobody here; `refuseUnknown` makes an error of a mark in one that is.
 */

import type { Assembly, Stack } from './assembly.ts';
import { attributeOf, pseudoParameters, type LocalPlace } from './local-values.ts';

export type Resolve = (value: unknown) => unknown;

type Scope = { readonly assembly: Assembly; readonly stack: Stack; readonly place: LocalPlace };

const noValue = Symbol('AWS::NoValue');

const unknown = ({ stack }: Scope, what: string): string =>
  `\u27EA${what.replaceAll(/[\u27EA\u27EB"]/g, '')} in stack ${stack.name}\u27EB`;

export const refuseUnknown = (where: string, value: unknown): void => {
  const mark = /\u27EA([^\u27EB]*)\u27EB/.exec(JSON.stringify(value) ?? '');
  if (!mark) return;
  throw new Error(
    `${where}: the local runtime cannot evaluate ${mark[1]}. ` +
      `Teach it in infra/local/template/intrinsics.ts or local-values.ts.`,
  );
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textIn = (scope: Scope, value: unknown): string => {
  const resolved = evaluate(scope, value);
  if (typeof resolved === 'string') return resolved;
  if (typeof resolved === 'number' || typeof resolved === 'boolean') return String(resolved);
  return unknown(scope, `${JSON.stringify(value)} as text`);
};

const listIn = (scope: Scope, value: unknown): readonly unknown[] => {
  const resolved = evaluate(scope, value);
  return Array.isArray(resolved)
    ? resolved
    : [unknown(scope, `${JSON.stringify(value)} as a list`)];
};

const reference = (scope: Scope, name: string): unknown => {
  if (name === 'AWS::NoValue') return noValue;
  if (name === 'AWS::StackName') return scope.stack.name;
  const parameter = scope.stack.Parameters[name];
  if (parameter?.Default !== undefined) return parameter.Default;
  const value = pseudoParameters[name] ?? attributeOf(scope.stack, name, 'Ref', scope.place);
  return value ?? unknown(scope, `Ref ${name}`);
};

const attribute = (scope: Scope, argument: unknown): string => {
  const parts = typeof argument === 'string' ? argument.split('.') : listIn(scope, argument);
  const [logicalId, ...names] = parts.map(String);
  const name = names.join('.');
  const value = attributeOf(scope.stack, logicalId ?? '', name, scope.place);
  return value ?? unknown(scope, `attribute ${name} of ${logicalId}`);
};

const imported = (scope: Scope, argument: unknown): unknown => {
  const wanted = textIn(scope, argument);
  for (const stack of scope.assembly.stacks) {
    const inside = { ...scope, stack };
    for (const { Value, Export } of Object.values(stack.Outputs)) {
      if (Export && textIn(inside, Export.Name) === wanted) return evaluate(inside, Value);
    }
  }
  return unknown(scope, `the import "${wanted}", which no stack exports,`);
};

const substitute = (scope: Scope, argument: unknown): string => {
  const [template, own] = Array.isArray(argument) ? argument : [argument, {}];
  const variables = isObject(own) ? own : {};
  return textIn(scope, template).replaceAll(
    /\$\{(!?)([^}]+)\}/g,
    (all, literal: string, name: string) => {
      if (literal) return all.replace('!', '');
      if (name in variables) return textIn(scope, variables[name]);
      return textIn(scope, name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name });
    },
  );
};

type Intrinsic = (scope: Scope, argument: unknown) => unknown;

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (scope, name) => reference(scope, String(name)),
  'Fn::GetAtt': attribute,
  'Fn::ImportValue': imported,
  'Fn::Sub': substitute,
  'Fn::Join': (scope, argument) => {
    const [separator, parts] = listIn(scope, argument);
    return listIn(scope, parts)
      .map((part) => textIn(scope, part))
      .join(String(separator));
  },
  'Fn::Select': (scope, argument) => {
    const [index, parts] = listIn(scope, argument);
    return listIn(scope, parts)[Number(index)] ?? unknown(scope, `Fn::Select ${String(index)}`);
  },
  'Fn::Split': (scope, argument) => {
    const [separator, text] = listIn(scope, argument);
    return textIn(scope, text).split(String(separator));
  },
};

const isIntrinsicName = (name: string): boolean => name === 'Ref' || name.startsWith('Fn::');

const evaluate = (scope: Scope, value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map((entry) => evaluate(scope, entry)).filter((entry) => entry !== noValue);
  }
  if (!isObject(value)) return value;
  const [name = '', ...others] = Object.keys(value);
  if (others.length === 0 && isIntrinsicName(name)) {
    const intrinsic = intrinsics[name];
    return intrinsic ? intrinsic(scope, value[name]) : unknown(scope, name);
  }
  const entries = Object.entries(value).map(
    ([key, entry]) => [key, evaluate(scope, entry)] as const,
  );
  return Object.fromEntries(entries.filter(([, entry]) => entry !== noValue));
};

export const resolver =
  (assembly: Assembly, stack: Stack, place: LocalPlace): Resolve =>
  (value) =>
    evaluate({ assembly, stack, place }, value);
