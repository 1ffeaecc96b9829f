import fc from 'fast-check'
import type {
  Asked, AssignmentOperator, Call, Category, Exit, Expression, Function, GateForm, Key, Loop, Program, Receiver, Statement,
} from './program.ts'

const index = fc.nat({ max: 11 })
const category = fc.constantFrom<Category>('marketing', 'marketing', 'statistics')
const asked = fc.constantFrom<Asked>('marketing', 'marketing', 'statistics', 'parameter', 'parameter')
const gateForm = fc.constantFrom<GateForm>('call', 'call', 'member', 'member', 'computed', 'optional', 'global', 'awaited', 'forgotten')
const literal = fc.constantFrom('true', 'false', 'null', 'undefined', '0', '1', `'granted'`, `''`)
const assignment = fc.constantFrom<AssignmentOperator>('=', '=', '=', '&&=', '||=', '??=')
const key = fc.constantFrom<Key>('p', 'q')
const exit = fc.constantFrom<Exit>('return', 'return', 'return yes', 'return no', 'throw', 'break', 'continue', 'break outer', 'continue outer')

// An interface would have no index signature, for which the builder asks.
type Parts = {
  expression: Expression
  statement: Statement
  body: Statement[]
  call: Call
  function: Function
}

const gate: fc.Arbitrary<Expression> = fc.record({ kind: fc.constant('gate'), form: gateForm, category: asked })
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  { arbitrary: gate, weight: 8 },
  { arbitrary: fc.record({ kind: fc.constant('variable'), index }), weight: 4 },
  { arbitrary: fc.record({ kind: fc.constant('chance') }), weight: 2 },
  { arbitrary: fc.record({ kind: fc.constant('literal'), text: literal }), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant('property'), index, key, isOptional: fc.boolean() }), weight: 2 },
  {
    arbitrary: fc.record({ kind: fc.constant('method'), index, method: fc.constantFrom<'check' | 'allowed'>('check', 'allowed'), category: asked }),
    weight: 2,
  },
)

const { body, function: fn } = fc.letrec<Parts>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'expression', withCrossShrink: true },
    { arbitrary: leaf, weight: 10 },
    { arbitrary: fc.record({ kind: fc.constant('not'), of: tie('expression') }), weight: 4 },
    {
      arbitrary: fc.record({
        kind: fc.constant('logical'),
        operator: fc.constantFrom<'&&' | '||' | '??' | ','>('&&', '&&', '||', '||', '??', ','),
        left: tie('expression'),
        right: tie('expression'),
      }),
      weight: 4,
    },
    { arbitrary: fc.record({ kind: fc.constant('result'), call: tie('call') }), weight: 4 },
    {
      arbitrary: fc.record({ kind: fc.constant('boolean'), of: tie('expression'), form: fc.constantFrom<'Boolean' | '!!'>('Boolean', '!!') }),
      weight: 1,
    },
    { arbitrary: fc.record({ kind: fc.constant('conditional'), test: tie('expression'), yes: tie('expression'), no: tie('expression') }), weight: 2 },
    {
      arbitrary: fc.record({
        kind: fc.constant('comparison'),
        operator: fc.constantFrom<'===' | '!==' | '==' | '!='>('===', '!==', '==', '!='),
        of: tie('expression'),
        with: fc.oneof({ arbitrary: fc.constantFrom('true', 'false'), weight: 8 }, { arbitrary: literal, weight: 1 }),
        isSwapped: fc.boolean(),
      }),
      weight: 3,
    },
    { arbitrary: fc.record({ kind: fc.constant('assignment'), operator: assignment, index, value: tie('expression') }), weight: 1 },
  ),
  call: fc.record({
    index,
    category: asked,
    flag: fc.option(tie('expression'), { maxDepth: 3, depthIdentifier: 'expression' }),
    run: fc.option(tie('body'), { freq: 1, maxDepth: 3, depthIdentifier: 'statement' }),
    isAwaited: fc.boolean(),
  }),
  body: fc.array(tie('statement'), { maxLength: 4, depthIdentifier: 'statement' }),
  statement: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'statement', withCrossShrink: true },
    { arbitrary: fc.record({ kind: fc.constant('effect'), category }), weight: 14 },
    { arbitrary: fc.record({ kind: fc.constant('guard'), test: tie('expression'), exit }), weight: 8 },
    { arbitrary: fc.record({ kind: fc.constant('if'), test: tie('expression'), yes: tie('body'), no: fc.option(tie('body')) }), weight: 10 },
    {
      arbitrary: fc.record({
        kind: fc.constant('declaration'),
        form: fc.constantFrom<'const' | 'let' | 'var' | 'empty'>('const', 'const', 'let', 'var', 'empty'),
        value: tie('expression'),
      }),
      weight: 6,
    },
    { arbitrary: fc.record({ kind: fc.constant('assignment'), operator: assignment, index, value: tie('expression') }), weight: 4 },
    {
      arbitrary: fc.record({
        kind: fc.constant('conditional effect'),
        operator: fc.constantFrom<'&&' | '||' | '??' | '?' | 'argument'>('&&', '&&', '||', '??', '?', 'argument'),
        test: tie('expression'),
        category,
      }),
      weight: 4,
    },
    { arbitrary: fc.record({ kind: fc.constant('call'), call: tie('call') }), weight: 6 },
    {
      arbitrary: fc.record({
        kind: fc.constant('callback'),
        receiver: fc.constantFrom<Receiver>(
          'later', 'forEach', 'on consent', 'on consent', 'on consent, named', 'ready then', 'ready then', 'ready catch', 'ready finally',
          'stored', 'pushed', 'at once', 'promise then', 'called', 'late call', 'then twice',
        ),
        category: asked,
        value: tie('expression'),
        body: tie('body'),
        isAsync: fc.boolean(),
      }),
      weight: 9,
    },
    { arbitrary: fc.record({ kind: fc.constant('awaited gate'), category: asked }), weight: 2 },
    { arbitrary: fc.record({ kind: fc.constant('risk') }), weight: 1 },
    { arbitrary: fc.record({ kind: fc.constant('exit'), exit }), weight: 1 },
    {
      arbitrary: fc.record({
        kind: fc.constant('loop'),
        form: fc.constantFrom<Loop>('while', 'do', 'for', 'for update', 'for of', 'for in'),
        test: tie('expression'),
        body: tie('body'),
        isLabelled: fc.boolean(),
      }),
      weight: 4,
    },
    { arbitrary: fc.record({ kind: fc.constant('block'), body: tie('body'), isLabelled: fc.boolean() }), weight: 1 },
    {
      arbitrary: fc.record({
        kind: fc.constant('switch'),
        on: fc.oneof(fc.constant('true' as const), tie('expression')),
        cases: fc.array(
          fc.record({
            test: fc.oneof(literal, tie('expression'), fc.constant(null)),
            body: tie('body'),
            ends: fc.boolean(),
          }),
          { maxLength: 3, depthIdentifier: 'statement' },
        ),
      }),
      weight: 3,
    },
    {
      arbitrary: fc.record({ kind: fc.constant('try'), block: tie('body'), handler: fc.option(tie('body')), finalizer: fc.option(tie('body')) }),
      weight: 4,
    },
    {
      arbitrary: fc.record({
        kind: fc.constant('destructuring'),
        form: fc.constantFrom<'gate' | 'renamed' | 'list' | 'nested' | 'rest'>('gate', 'renamed', 'list', 'nested', 'rest'),
        category,
        value: tie('expression'),
        fallback: fc.option(tie('expression'), { maxDepth: 3, depthIdentifier: 'expression' }),
      }),
      weight: 3,
    },
    {
      arbitrary: fc.record({
        kind: fc.constant('property'),
        index,
        key,
        value: tie('expression'),
        form: fc.constantFrom<'member' | 'assign' | 'computed' | 'alias'>('member', 'member', 'assign', 'computed', 'alias'),
      }),
      weight: 2,
    },
    { arbitrary: fc.record({ kind: fc.constant('method'), index, category: asked }), weight: 3 },
    { arbitrary: fc.record({ kind: fc.constant('function'), fn: tie('function') }), weight: 4 },
    {
      arbitrary: fc.record({
        kind: fc.constant('object'), p: tie('expression'), q: tie('expression'), check: tie('expression'), run: tie('body'),
      }),
      weight: 3,
    },
    {
      arbitrary: fc.record({
        kind: fc.constant('class'),
        field: tie('expression'),
        own: tie('expression'),
        check: tie('expression'),
        allowed: tie('expression'),
        run: tie('body'),
        override: fc.option(tie('expression'), { freq: 3, maxDepth: 3, depthIdentifier: 'expression' }),
      }),
      weight: 3,
    },
  ),
  function: fc.record<Function>({
    form: fc.constantFrom<Function['form']>('declaration', 'declaration', 'arrow', 'expression', 'short'),
    isAsync: fc.constantFrom(false, false, true),
    isGenerator: fc.constantFrom(false, false, false, false, true),
    result: fc.constantFrom<Function['result']>('value', 'value', 'record'),
    demands: fc.constantFrom(false, false, false, false, false, true),
    fallback: fc.option(tie('expression'), { freq: 3, maxDepth: 3, depthIdentifier: 'expression' }),
    body: tie('body'),
    value: tie('expression'),
    other: tie('expression'),
  }),
}))

/** Any program. */
export const anyProgram: fc.Arbitrary<Program> = fc.record({
  shared: fc.array(fc.constantFrom<'let' | 'var' | 'late var'>('let', 'let', 'let', 'let', 'let', 'var', 'var', 'late var'), { maxLength: 2 }),
  functions: fc.array(fn, { maxLength: 3 }),
  functionsFirst: fc.boolean(),
  isCircular: fc.constantFrom(false, false, false, false, true),
  body: fc.array(body, { minLength: 1, maxLength: 3 }).map((parts) => parts.flat()),
})
