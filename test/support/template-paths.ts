import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'

/** Where a path of a template starts: the prefixes of the contexts around it, the innermost last. */
type Contexts = readonly string[]

const HELPERS = new Set([
  'if',
  'unless',
  'each',
  'with',
  'eq',
  'or',
  'and',
  'not',
  'join',
  'count',
  'argument',
])

/** Every value that a template and its partials ask for, as a path from the top: `mailed[].to.address`. */
export function templatePaths(folder: string, name: string): Set<string> {
  const found = new Set<string>()
  new Walk(folder, found).template(name, [''])
  return found
}

class Walk {
  constructor(
    private readonly folder: string,
    private readonly found: Set<string>,
  ) {}

  template(name: string, contexts: Contexts): void {
    this.program(Handlebars.parse(readFileSync(join(this.folder, `${name}.hbs`), 'utf8')), contexts)
  }

  private program(program: hbs.AST.Program | undefined, contexts: Contexts): void {
    for (const statement of program?.body ?? []) this.statement(statement, contexts)
  }

  private statement(node: hbs.AST.Statement, contexts: Contexts): void {
    if (isBlock(node)) this.block(node, contexts)
    else if (isMustache(node)) this.call(node, contexts)
    else if (isPartial(node) && 'original' in node.name)
      this.template(node.name.original, this.within(node, contexts))
  }

  /** A partial that is given a value looks at everything from there. */
  private within({ params: [subject] }: hbs.AST.PartialStatement, contexts: Contexts): Contexts {
    if (subject === undefined || !isPath(subject)) return contexts
    return [...contexts, this.resolve(subject, contexts) ?? '']
  }

  private block(node: hbs.AST.BlockStatement, contexts: Contexts): void {
    this.call(node, contexts)
    const [subject] = node.params
    if (node.path.original === 'argument' && subject !== undefined) this.argument(subject)
    const inner =
      node.path.original === 'each' && subject !== undefined && isPath(subject)
        ? [...contexts, `${this.resolve(subject, contexts) ?? ''}[]`]
        : contexts
    this.program(node.program, inner)
    this.program(node.inverse, contexts)
  }

  /** The helper of arguments prints counsel’s words and asks whether the draft is accepted. */
  private argument(subject: hbs.AST.Expression): void {
    if (!isText(subject)) return
    for (const part of ['text', 'state', 'state.word']) this.found.add(`argument.${subject.value}.${part}`)
  }

  private call(
    node: { readonly path: hbs.AST.Expression; readonly params: hbs.AST.Expression[] },
    contexts: Contexts,
  ): void {
    const helper = isPath(node.path) && node.params.length > 0 && HELPERS.has(node.path.original)
    for (const part of helper ? node.params : [node.path]) this.expression(part, contexts)
  }

  private expression(node: hbs.AST.Expression, contexts: Contexts): void {
    if (node.type === 'SubExpression') this.call(node as hbs.AST.SubExpression, contexts)
    else if (isPath(node)) {
      const path = this.resolve(node, contexts)
      if (path !== null) this.found.add(path)
    }
  }

  /** The path from the top; `null` for Handlebars' own `@first` and the like. */
  private resolve(node: hbs.AST.PathExpression, contexts: Contexts): string | null {
    const parts = node.parts.filter((part) => !/^\d+$/.test(part))
    if (node.data) return parts[0] === 'root' ? parts.slice(1).join('.') : null
    const prefix = contexts[contexts.length - 1 - node.depth] ?? ''
    return [prefix, ...parts].filter((part) => part !== '').join('.')
  }
}

function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression'
}

function isText(node: hbs.AST.Node): node is hbs.AST.StringLiteral {
  return node.type === 'StringLiteral'
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement'
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement'
}

function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement'
}
