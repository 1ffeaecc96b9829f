import { dirname, extname, join } from 'node:path'
import type { TSESTree } from '@typescript-eslint/utils'
import { propertyKey } from '../syntax/binding.ts'
import { type Node, literalOf } from '../syntax/node.ts'
import { textOf } from './read/parsed-files.ts'
import type { ProjectIndex } from './project-index.ts'

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression

const VIEWS = new Set(['Component', 'Directive'])

/** The methods that Angular runs where it puts a component into the page. */
const LIFECYCLE = new Set([
  'constructor', 'ngOnInit', 'ngOnChanges', 'ngDoCheck', 'ngAfterContentInit', 'ngAfterContentChecked', 'ngAfterViewInit',
  'ngAfterViewChecked', 'ngOnDestroy',
])

/** Keys under which a module or component only names classes for the framework to know. */
const LISTS = new Set(['declarations', 'imports', 'exports', 'providers', 'viewProviders', 'entryComponents'])

/** Keys under which a class is named to be shown: `bootstrap: [App]`, `{ path: 'shop', component: Shop }`. */
const SHOWN = new Set(['bootstrap', 'component'])

/** What says that a class is a component or directive of Angular. */
function viewDecoratorOf({ decorators }: ClassNode): TSESTree.ObjectExpression | null {
  for (const { expression } of decorators ?? []) {
    if (expression.type !== 'CallExpression' || expression.callee.type !== 'Identifier' || !VIEWS.has(expression.callee.name)) continue
    const [options] = expression.arguments
    if (options?.type === 'ObjectExpression') return options
  }
  return null
}

/** Whether Angular runs a method of a class each time it puts that into the page. */
export function runsWithView(owner: ClassNode, method: string): boolean {
  return LIFECYCLE.has(method) && viewDecoratorOf(owner) !== null
}

/** Whether a place only names a class for Angular to know. */
export function isListing(place: Node): boolean {
  const list = place.parent
  return list?.type === 'ArrayExpression' && list.parent.type === 'Property' && LISTS.has(propertyKey(list.parent) ?? '')
}

/** Whether Angular puts into the page what a place names. */
export function isShowing(place: Node): boolean {
  const { parent } = place
  if (parent?.type === 'CallExpression') return parent.callee.type === 'Identifier' && parent.callee.name === 'bootstrapApplication'
  const holder = parent?.type === 'ArrayExpression' ? parent.parent : parent
  return holder?.type === 'Property' && holder.parent.type === 'ObjectExpression' && SHOWN.has(propertyKey(holder) ?? '')
}

/** Whether a name stands in the declaration of a field to which others have access: a template, or who has an instance. */
export function isInOpenField(name: Node): boolean {
  let field: Node | undefined = name
  while (field && field.type !== 'PropertyDefinition' && field.type !== 'TSParameterProperty') {
    if (field.type === 'BlockStatement' || field.type === 'ClassBody') return false
    field = field.parent
  }
  if (!field || field.accessibility === 'private') return false
  const key = field.type === 'TSParameterProperty' ? field.parameter : field.key
  if (key.type !== 'Identifier') return false
  const owner = field.type === 'TSParameterProperty' ? field.parent?.parent?.parent?.parent : field.parent.parent
  const options = owner?.type === 'ClassDeclaration' || owner?.type === 'ClassExpression' ? viewDecoratorOf(owner) : null
  const inline = options && textAt(options, 'template')
  return inline === null || inline.includes(key.name)
}

/**
 * Whether templates of the project put a component into the page: `anyhow`, or maybe under conditions, which are not looked
 * at; `null` where none is seen to.
 */
export function shownByTemplates(project: ProjectIndex, owner: ClassNode): 'anyhow' | 'maybe' | null {
  const options = viewDecoratorOf(owner)
  const selector = options && textAt(options, 'selector')
  const tag = selector && /^[a-z][\w-]*$/i.test(selector) ? `<${selector}` : null
  if (tag === null) return options ? 'maybe' : null
  let found: 'anyhow' | 'maybe' | null = null
  for (const path of project.paths()) {
    const text = extname(path) === '.html' || extname(path) === '.ts' ? textOf(path) : ''
    if (text === null || !text.includes(tag)) continue
    if (CONDITION.test(text)) return 'maybe'
    found = 'anyhow'
  }
  return found
}

const CONDITION = /\*ng(?:If|Switch)|\[ng(?:If|Switch)|@(?:if|switch|defer)\b|<ng-template/

/** Whether the template of a component may name a member of it. */
export function mayBeNamedByTemplate(owner: ClassNode, member: string, path: string): boolean {
  const options = viewDecoratorOf(owner)
  if (!options) return false
  const inline = textAt(options, 'template')
  const address = textAt(options, 'templateUrl')
  if (inline === null && address === null) return true
  const text = inline ?? textOf(join(dirname(path), address ?? ''))
  return text?.includes(member) ?? true
}

function textAt(options: TSESTree.ObjectExpression, key: string): string | null {
  for (const property of options.properties) {
    if (property.type !== 'Property' || propertyKey(property) !== key) continue
    const { value } = property
    const text = value.type === 'TemplateLiteral' && value.expressions.length === 0 ? value.quasis[0]?.value.cooked : literalOf(value)
    return typeof text === 'string' ? text : null
  }
  return null
}
