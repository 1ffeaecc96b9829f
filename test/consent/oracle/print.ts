import type { Asked, Call, Exit, Expression, Function, Program, Statement } from './program.ts'
import { type FunctionName, type Scope, TOP, insideFunction, pick } from './scope.ts'

/** A program's source. Every effect is a call `marketing(id)` or `statistics(id)`, each with an id of its own. */
export function printProgram(program: Program): string {
  return new Printer().program(program)
}

type Of<K extends Statement['kind']> = Extract<Statement, { kind: K }>

class Printer {
  #names = 0
  #effects = 0

  program({ shared, functions, functionsFirst, isCircular, body }: Program): string {
    const variables = shared.map((_, index) => ({ name: `s${index}`, isMutable: true }))
    const names = functions.map((fn, index) => this.#named(fn, `f${index}`))
    const scope: Scope = { ...TOP, variables, functions: names }
    const first = shared.map((form, index) => (form === 'let' ? `let s${index} = false` : form === 'var' ? `var s${index} = chance()` : ''))
    const last = shared.map((form, index) => (form === 'late var' ? `var s${index} = !hasConsent('marketing')` : ''))
    const declared = functions.map((fn, index) =>
      this.#function(
        functionsFirst ? fn : { ...fn, form: 'declaration' },
        names[index] as FunctionName,
        isCircular ? scope : { ...scope, functions: names.slice(0, index) },
      ))
    const statements = this.#statements(body, scope)
    return [...first, ...(functionsFirst ? declared : []), statements, ...last, ...(functionsFirst ? [] : declared)]
      .filter((text) => text !== '').join('\n')
  }

  #fresh(prefix: string): string {
    return `${prefix}${++this.#names}`
  }

  #effect(category: string): string {
    return `${category}(${++this.#effects})`
  }

  #block(body: readonly Statement[], scope: Scope, before: readonly string[] = []): string {
    const inner = [...before, this.#statements(body, scope)].filter((text) => text !== '').join('\n')
    return inner === '' ? '{}' : `{\n${inner.replaceAll(/^/gm, '  ')}\n}`
  }

  #statements(body: readonly Statement[], scope: Scope): string {
    let here = scope
    const texts: string[] = []
    for (const statement of body) {
      const { text, scope: after } = this.#statement(statement, here)
      texts.push(text)
      here = after
    }
    return texts.join('\n')
  }

  #statement(statement: Statement, scope: Scope): { text: string; scope: Scope } {
    const plain = (text: string): { text: string; scope: Scope } => ({ text, scope })
    const say = (of: Expression): string => this.#expression(of, scope)
    switch (statement.kind) {
      case 'effect':
        return plain(this.#effect(statement.category))
      case 'risk':
        return plain('risk()')
      case 'if': {
        const no = statement.no ? ` else ${this.#block(statement.no, scope)}` : ''
        return plain(`if (${say(statement.test)}) ${this.#block(statement.yes, scope)}${no}`)
      }
      case 'guard':
        return plain(`if (${say(statement.test)}) ${exit(statement.exit, scope)}`)
      case 'exit':
        return plain(`if (chance()) ${exit(statement.exit, scope)}`)
      case 'loop':
        return plain(this.#loop(statement, scope))
      case 'block': {
        const name = this.#fresh('outer')
        if (!statement.isLabelled) return plain(this.#block(statement.body, scope))
        return plain(`${name}: ${this.#block(statement.body, { ...scope, labels: [...scope.labels, { name, isLoop: false }] })}`)
      }
      case 'switch':
        return plain(this.#switch(statement, scope))
      case 'try': {
        const handler = statement.handler ?? (statement.finalizer ? null : [])
        return plain(`try ${this.#block(statement.block, scope)}` + (handler ? ` catch ${this.#block(handler, scope)}` : '') +
          (statement.finalizer ? ` finally ${this.#block(statement.finalizer, scope)}` : ''))
      }
      case 'declaration':
        return this.#declaration(statement, scope)
      case 'destructuring':
        return this.#destructuring(statement, scope)
      case 'assignment': {
        const target = pick(scope.variables.filter(({ isMutable }) => isMutable), statement.index)
        return plain(target ? `${target.name} ${statement.operator} ${say(statement.value)}` : `void ${say(statement.value)}`)
      }
      case 'property':
        return plain(this.#propertyWrite(statement, scope))
      case 'call': {
        const fn = pick(scope.functions, statement.call.index)
        if (!fn) return plain('risk()')
        const call = this.#call(statement.call, fn, scope)
        if (fn.isGenerator) return plain(statement.call.isAwaited ? `void [...${call}]` : call)
        return plain(statement.call.isAwaited && scope.isAsync ? `await ${call}` : call)
      }
      case 'method': {
        const object = pick(scope.objects, statement.index)
        return plain(object ? `${object}${object.startsWith('bag') ? '?' : ''}.run(${asked(statement.category, scope)})` : 'risk()')
      }
      case 'callback':
        return this.#callback(statement, scope)
      case 'conditional effect':
        return plain(this.#conditionalEffect(statement, scope))
      case 'awaited gate':
        return plain(`${scope.isAsync ? 'await ' : ''}ready(${asked(statement.category, scope)})`)
      case 'function': {
        const name = this.#named(statement.fn, this.#fresh('f'))
        const after = { ...scope, functions: [...scope.functions, name] }
        return { text: this.#function(statement.fn, name, scope), scope: after }
      }
      case 'object':
        return this.#object(statement, scope)
      case 'class':
        return this.#class(statement, scope)
    }
  }

  #loop({ form, test, body, isLabelled }: Of<'loop'>, scope: Scope): string {
    const name = this.#fresh('outer')
    const labels = isLabelled ? [...scope.labels, { name, isLoop: true }] : scope.labels
    const inside = { ...scope, labels, isInLoop: true, isInSwitch: false }
    const item = this.#fresh('v')
    const condition = this.#expression(test, scope)
    const print = (within: Scope = inside): string => this.#block(body, within, ['step()'])
    const loop = (): string => {
      switch (form) {
        case 'while':
          return `while (${condition}) ${print()}`
        case 'do':
          return `do ${print()} while (${condition})`
        case 'for':
          return `for (let i = 0; ${condition}; i++) ${print()}`
        case 'for update':
          return `for (; ${condition}; ${this.#effect('marketing')}) ${print()}`
        case 'for of':
          return `for (const ${item} of [${condition}, chance()]) ` +
            print({ ...inside, variables: [...scope.variables, { name: item, isMutable: false }] })
        case 'for in':
          return `for (const ${item} in { marketing: 1, statistics: 1 }) ${print({ ...inside, category: item })}`
      }
    }
    return `${isLabelled ? `${name}: ` : ''}${loop()}`
  }

  #switch({ on, cases }: Of<'switch'>, scope: Scope): string {
    const inside = { ...scope, isInSwitch: true }
    let hasDefault = false
    const clauses = cases.map(({ test, body, ends }) => {
      const isDefault = test === null && !hasDefault
      if (isDefault) hasDefault = true
      const written = test === null ? 'true' : typeof test === 'string' ? test : this.#expression(test, scope)
      const inner = [this.#statements(body, inside), ends ? 'break' : ''].filter((text) => text !== '').join('\n')
      return `${isDefault ? 'default' : `case ${written}`}:\n${inner.replaceAll(/^/gm, '  ')}`
    })
    return `switch (${on === 'true' ? on : this.#expression(on, scope)}) {\n${clauses.join('\n')}\n}`
  }

  #declaration({ form, value }: Of<'declaration'>, scope: Scope): { text: string; scope: Scope } {
    const name = this.#fresh('v')
    const written = this.#expression(value, scope)
    const text = form === 'empty' ? `let ${name}\nif (chance()) ${name} = ${written}` : `${form} ${name} = ${written}`
    return { text, scope: withVariable(scope, name, form !== 'const') }
  }

  #destructuring({ form, category, value, fallback }: Of<'destructuring'>, scope: Scope): { text: string; scope: Scope } {
    const name = this.#fresh('v')
    const other = this.#fresh('v')
    const otherwise = fallback ? ` = ${this.#expression(fallback, scope)}` : ''
    const written = this.#expression(value, scope)
    const after = withVariable(withVariable(scope, other, false), name, false)
    const record = scope.functions.find(({ result, isAsync, isGenerator }) => result === 'record' && !isAsync && !isGenerator)
    switch (form) {
      case 'gate':
        return { text: `const { ${category}: ${name}${otherwise}, necessary: ${other} } = consent`, scope: after }
      case 'renamed': {
        const from = record ? `${record.name}('${category}')` : `{ ok: ${written}, no: chance() }`
        return { text: `const { ok: ${name}${otherwise}, no: ${other} } = ${from}`, scope: after }
      }
      case 'list':
        return { text: `const [${name}${otherwise}, ${other}] = [${written}, chance()]`, scope: after }
      case 'nested':
        return { text: `const { consent: { ${category}: ${name}${otherwise} } = {}, ${other} } = store ?? {}`, scope: after }
      case 'rest':
        return { text: `const { ${category}: ${name}${otherwise}, ...others${other} } = consent\nconst ${other} = others${other}.marketing`, scope: after }
    }
  }

  #propertyWrite({ index, key, value, form }: Of<'property'>, scope: Scope): string {
    const object = pick(scope.objects, index)
    const written = this.#expression(value, scope)
    if (!object) return `void ${written}`
    const write = (): string => {
      switch (form) {
        case 'member':
          return `${object}.${key} = ${written}`
        case 'assign':
          return `Object.assign(${object}, { ${key}: ${written} })`
        case 'computed':
          return `${object}[key()] = ${written}`
        case 'alias': {
          const alias = this.#fresh('v')
          return `const ${alias} = ${object}\n${alias}.${key} = ${written}`
        }
      }
    }
    return object.startsWith('bag') ? `if (${object}) {\n  ${write().replaceAll('\n', '\n  ')}\n}` : write()
  }

  #conditionalEffect({ operator, test, category }: Of<'conditional effect'>, scope: Scope): string {
    const condition = this.#expression(test, scope)
    if (operator === 'argument') return `void (${condition} && [${this.#effect(category)}])`
    if (operator === '?') return `void (${condition} ? ${this.#effect(category)} : ${this.#effect(category)})`
    return `void (${condition} ${operator} ${this.#effect(category)})`
  }

  #callback({ receiver, category, value, body, isAsync }: Of<'callback'>, scope: Scope): { text: string; scope: Scope } {
    const item = this.#fresh('v')
    const name = this.#fresh('h')
    const given = this.#expression(value, scope)
    const of = asked(category, scope)
    const takes = receiver === 'forEach' || receiver === 'promise then' ? item : ''
    const inside = insideFunction(scope, { isAsync, ...(takes ? { variables: [...scope.variables, { name: item, isMutable: false }] } : {}) })
    const fn = `${isAsync ? 'async ' : ''}(${takes}) => ${this.#block(body, inside, ['step()'])}`
    const text = (): string => {
      switch (receiver) {
        case 'later':
          return `later(${fn})`
        case 'forEach':
          return `;[${given}, chance()].forEach(${fn})`
        case 'on consent':
          return `onConsent(${of}, ${fn})`
        case 'on consent, named':
          return `const ${name} = ${fn}\nonConsent(${of}, ${name})`
        case 'ready then':
          return `ready(${of}).then(${fn})`
        case 'ready catch':
          return `ready(${of}).catch(${fn})`
        case 'ready finally':
          return `ready(${of}).finally(${fn})`
        case 'then twice':
          return `ready(${of}).then(() => 1).then(${fn})`
        case 'stored':
          return `const ${name} = {}\n${name}.on = ${fn}\nlater(() => ${name}.on())`
        case 'pushed':
          return `const ${name} = []\n${name}.push(${fn})\n${name}.forEach((one) => one())`
        case 'at once':
          return `void (${fn})()`
        case 'promise then':
          return `Promise.resolve(${given}).then(${fn})`
        case 'called':
          return `const ${name} = ${fn}\n${name}()`
        case 'late call':
          return `let ${name} = null\nif (${given}) ${name} = ${fn}\n${name}?.()`
      }
    }
    return { text: text(), scope }
  }

  #named(fn: Function, name: string): FunctionName {
    const isGenerator = fn.isGenerator && fn.form !== 'arrow' && fn.form !== 'short'
    return { name, isAsync: fn.isAsync, isGenerator, result: fn.result, isOptional: false }
  }

  #function(fn: Function, { name, isGenerator, result }: FunctionName, scope: Scope): string {
    const number = ++this.#names
    const [category, flag, run, bag] = [`category${number}`, `flag${number}`, `run${number}`, `bag${number}`] as const
    const fallback = fn.fallback ? ` = ${counted(this.#expression(fn.fallback, { ...scope, isAsync: false }))}` : ''
    const isArrow = fn.form === 'arrow' || fn.form === 'short'
    const inside = insideFunction(scope, {
      variables: [...scope.variables, { name: flag, isMutable: true }],
      functions: [...scope.functions, { name: run, isAsync: false, isGenerator: false, result: 'value', isOptional: true }],
      objects: [...(isArrow ? scope.objects : scope.objects.filter((object) => object !== 'this')), bag],
      category,
      isAsync: fn.isAsync,
      result,
    })
    const value = this.#expression(fn.value, inside)
    const returned = result === 'record' ? `{ ok: ${value}, no: ${this.#expression(fn.other, inside)} }` : value
    const parameters = `(${category}, ${flag}${fallback}, ${run}, ${bag})`
    const prefix = fn.isAsync ? 'async ' : ''
    if (fn.form === 'short') return `const ${name} = ${prefix}${parameters} => (${counted(returned)})`
    const before = ['step()', ...(fn.demands && !isGenerator ? [`if (!hasConsent(${category})) throw new Error('refused')`] : [])]
    const last = isGenerator ? `yield ${returned}` : `return ${returned}`
    const body = `{\n${[...before, this.#statements(fn.body, inside), last].filter((text) => text !== '').join('\n').replaceAll(/^/gm, '  ')}\n}`
    if (fn.form === 'arrow') return `const ${name} = ${prefix}${parameters} => ${body}`
    const star = isGenerator ? '*' : ''
    return fn.form === 'declaration'
      ? `${prefix}function${star} ${name}${parameters} ${body}`
      : `const ${name} = ${prefix}function${star} ${parameters} ${body}`
  }

  #object({ p, q, check, run }: Of<'object'>, scope: Scope): { text: string; scope: Scope } {
    const name = this.#fresh('o')
    const say = (of: Expression): string => this.#expression(of, scope)
    const text = `const ${name} = {\n  p: ${say(p)},\n  q: ${say(q)},\n${this.#methods(check, check, run, scope, ',')}\n}`
    return { text, scope: { ...scope, objects: [...scope.objects, name] } }
  }

  #class({ field, own, check, allowed, run, override }: Of<'class'>, scope: Scope): { text: string; scope: Scope } {
    const name = this.#fresh('K')
    const object = `o${name}`
    const plain = { ...scope, objects: scope.objects.filter((other) => other !== 'this'), isAsync: false }
    const lines = [
      `class ${name} {`,
      `  p = ${this.#expression(field, plain)}`,
      `  constructor(own) {\n    this.q = own\n  }`,
      this.#methods(check, allowed, run, scope, ''),
      '}',
    ]
    const category = this.#fresh('category')
    if (override) {
      const inside = insideFunction(plain, { objects: [...plain.objects, 'this'], category })
      lines.push(`class ${name}b extends ${name} {\n  check(${category}) {\n    step()\n    return ${this.#expression(override, inside)}\n  }\n}`)
    }
    lines.push(`const ${object} = new ${name}${override ? 'b' : ''}(${this.#expression(own, scope)})`)
    return { text: lines.join('\n'), scope: { ...scope, objects: [...scope.objects, object] } }
  }

  #methods(check: Expression, allowed: Expression, run: readonly Statement[], scope: Scope, separator: string): string {
    const category = this.#fresh('category')
    const self = [...scope.objects.filter((object) => object !== 'this'), 'this']
    const inside = insideFunction(scope, { objects: self, category })
    return [
      `check(${category}) {\n  step()\n  return ${this.#expression(check, inside)}\n}${separator}`,
      `get allowed() {\n  step()\n  return ${this.#expression(allowed, { ...inside, category: null })}\n}${separator}`,
      `run(${category}) ${this.#block(run, inside, ['step()'])}${separator}`,
    ].join('\n').replaceAll(/^/gm, '  ')
  }

  #call({ category, flag, run, index }: Call, fn: FunctionName, scope: Scope): string {
    const callback = run ? `() => ${this.#block(run, insideFunction(scope, {}), ['step()'])}` : null
    const bag = index > 5 ? pick(scope.objects, index) : null
    const given = [asked(category, scope), flag ? this.#expression(flag, scope) : null, callback, bag]
    while (given.at(-1) === null) given.pop()
    return `${fn.name}${fn.isOptional ? '?.' : ''}(${given.map((argument) => argument ?? 'undefined').join(', ')})`
  }

  #expression(expression: Expression, scope: Scope): string {
    const say = (of: Expression): string => this.#expression(of, scope)
    switch (expression.kind) {
      case 'gate':
        return gate(expression, scope)
      case 'chance':
        return 'chance()'
      case 'literal':
        return expression.text
      case 'variable':
        return pick(scope.variables, expression.index)?.name ?? 'chance()'
      case 'not':
        return `!${say(expression.of)}`
      case 'boolean':
        return expression.form === '!!' ? `!!${say(expression.of)}` : `Boolean(${say(expression.of)})`
      case 'logical':
        return `(${say(expression.left)}${expression.operator === ',' ? '' : ' '}${expression.operator} ${say(expression.right)})`
      case 'conditional':
        return `(${say(expression.test)} ? ${say(expression.yes)} : ${say(expression.no)})`
      case 'comparison': {
        const [left, right] = expression.isSwapped ? [expression.with, say(expression.of)] : [say(expression.of), expression.with]
        return `(${left} ${expression.operator} ${right})`
      }
      case 'assignment': {
        const target = pick(scope.variables.filter(({ isMutable }) => isMutable), expression.index)
        return target ? `(${target.name} ${expression.operator} ${say(expression.value)})` : say(expression.value)
      }
      case 'result': {
        const fn = pick(scope.functions, expression.call.index)
        if (!fn) return `hasConsent(${asked(expression.call.category, scope)})`
        const call = this.#call(expression.call, fn, scope)
        const value = fn.isAsync && !fn.isGenerator && expression.call.isAwaited && scope.isAsync ? `(await ${call})` : call
        return fn.result === 'record' ? `${value}.ok` : value
      }
      case 'property': {
        const object = pick(scope.objects, expression.index)
        if (!object) return 'chance()'
        return `${object}${expression.isOptional || object.startsWith('bag') ? '?' : ''}.${expression.key}`
      }
      case 'method': {
        const object = pick(scope.objects, expression.index)
        if (!object) return 'chance()'
        const access = `${object}${object.startsWith('bag') ? '?' : ''}.`
        return expression.method === 'check' ? `${access}check(${asked(expression.category, scope)})` : `${access}allowed`
      }
    }
  }
}

/** An expression that counts as a step where it may call a function, so that no circle of calls goes on for ever. */
function counted(expression: string): string {
  return /\b(?:f|run)\d|\.(?:check|allowed)\b/.test(expression) ? `(step(), ${expression})` : expression
}

function withVariable(scope: Scope, name: string, isMutable: boolean): Scope {
  return { ...scope, variables: [...scope.variables, { name, isMutable }] }
}

/** A category as an expression. */
function asked(category: Asked, scope: Scope): string {
  return category === 'parameter' ? scope.category ?? `'marketing'` : `'${category}'`
}

function gate({ form, category }: Extract<Expression, { kind: 'gate' }>, scope: Scope): string {
  const of = asked(category, scope)
  const isLiteral = of.startsWith(`'`)
  switch (form) {
    case 'call':
      return `hasConsent(${of})`
    case 'global':
      return `window.hasConsent(${of})`
    case 'member':
      return isLiteral ? `consent.${of.slice(1, -1)}` : `consent[${of}]`
    case 'computed':
      return `consent[${of}]`
    case 'optional':
      return isLiteral ? `store?.consent.${of.slice(1, -1)}` : `store?.consent?.[${of}]`
    case 'awaited':
      return scope.isAsync ? `(await ready(${of}))` : `hasConsent(${of})`
    case 'forgotten':
      return `ready(${of})`
  }
}

/** A jump; where it can't be made, the nearest that can. */
function exit(wanted: Exit, scope: Scope): string {
  switch (wanted) {
    case 'break':
      return scope.isInLoop || scope.isInSwitch ? 'break' : exit('return', scope)
    case 'continue':
      return scope.isInLoop ? 'continue' : exit('return', scope)
    case 'break outer': {
      const label = scope.labels.at(0)
      return label ? `break ${label.name}` : exit('break', scope)
    }
    case 'continue outer': {
      const label = scope.labels.find(({ isLoop }) => isLoop)
      return label ? `continue ${label.name}` : exit('continue', scope)
    }
    case 'return':
      return scope.isInFunction ? scope.result === 'record' ? 'return {}' : 'return' : exit('throw', scope)
    case 'return yes':
    case 'return no': {
      const said = String(wanted === 'return yes')
      if (!scope.isInFunction) return exit('throw', scope)
      return scope.result === 'record' ? `return { ok: ${said}, no: true }` : `return ${said}`
    }
    case 'throw':
      return `throw new Error('left')`
  }
}
