import { accessPath, functionOf, immediateCall, isGlobalObject, memberKey } from '../../src/syntax/access-path.ts'
import { bindingOf } from '../../src/syntax/binding.ts'
import { jsxElement } from '../../src/syntax/element.ts'
import { enter } from '../../src/syntax/environment.ts'
import { functionUses } from '../../src/syntax/function-uses.ts'
import { isFunction, literalOf } from '../../src/syntax/node.ts'
import { decidingFunction, knownText, patternOf, textsOf } from '../../src/syntax/static-text.ts'
import { usesOf, usesOfFunction, usesOfParameter } from '../../src/syntax/value-uses.ts'
import type { Node } from '../../src/syntax/node.ts'
import type { ScriptFile } from '../../src/syntax/script-file.ts'
import { nodesIn } from './asked.ts'

/** Puts every question that the folder answers to every node it can be put to; the number of answers. */
export function askEverything(file: ScriptFile): number {
  let answers = file.globals.size + file.imports.length
  for (const node of nodesIn(file)) answers += askAbout(file, node)
  return answers
}

function askAbout(file: ScriptFile, node: Node): number {
  let answers = 0
  literalOf(node)
  if (isFunction(node)) {
    const { invocations, escapes } = functionUses(file, node)
    answers += invocations.length + escapes.length
    immediateCall(node)
    for (const _use of usesOfFunction(file, node)) answers++
    for (const _use of usesOfParameter(file, node, 0)) answers++
    for (const invocation of invocations.slice(0, 3)) {
      const env = enter(null, node, invocation)
      if (node.body && node.body.type !== 'BlockStatement') answers += textsOf(file, node.body, env).length
      for (const parameter of node.params) if (parameter.type === 'Identifier') accessPath(file, parameter, env)
    }
  }
  switch (node.type) {
    case 'Identifier': {
      const variable = file.variableOf(node)
      if (variable) bindingOf(file, variable)
      answers += askAboutValue(file, node)
      break
    }
    case 'MemberExpression':
      memberKey(file, node)
      answers += askAboutValue(file, node)
      break
    case 'JSXOpeningElement':
      answers += jsxElement(node).attributes.size
      break
    case 'CallExpression':
    case 'NewExpression':
    case 'TemplateLiteral':
    case 'BinaryExpression':
    case 'AwaitExpression':
    case 'ObjectExpression':
    case 'ThisExpression':
      answers += askAboutValue(file, node)
      break
    default:
  }
  return answers
}

function askAboutValue(file: ScriptFile, node: Node): number {
  const path = accessPath(file, node)
  isGlobalObject(path)
  functionOf(path)
  const texts = textsOf(file, node)
  if (texts.length === 0) throw new Error('A text has at least one alternative.')
  texts.map(patternOf)
  texts.map(decidingFunction)
  knownText(file, node)
  let answers = path.steps.length + texts.length
  for (const _use of usesOf(file, node)) answers++
  return answers
}
