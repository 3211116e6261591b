import Handlebars from 'handlebars'
import { mistake } from './markup-tree'

/**
 * Walks a template's syntax: refuses unescaped output and whatever would make its parts unknowable before
 * it runs, and gives the names of the partials it uses.
 *
 * @throws DomainError `template` with the line in the template
 */
export function refuseUnsafe(text: string, place: string): string[] {
  const partials: string[] = []
  const refuse = (node: hbs.AST.Node, sentence: string): never => {
    throw mistake(`${place}:${node.loc.start.line}`, sentence)
  }
  const partial = (node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): void => {
    if ('original' in node.name) partials.push(node.name.original)
    else refuse(node, 'a partial must be named outright, not computed')
  }
  const walker = new Handlebars.Visitor()
  walker.MustacheStatement = (node) => {
    if (!node.escaped) refuse(node, 'a value is printed unescaped; write {{ }} with two braces')
  }
  walker.PartialStatement = partial
  walker.PartialBlockStatement = (node) => {
    partial(node)
    Handlebars.Visitor.prototype.PartialBlockStatement.call(walker, node)
  }
  walker.DecoratorBlock = (node) => refuse(node, 'decorators and inline partials are not used here')
  walker.Decorator = (node) => refuse(node, 'decorators and inline partials are not used here')
  walker.accept(parsed(text, place))
  return partials
}

function parsed(text: string, place: string): hbs.AST.Program {
  try {
    return Handlebars.parse(text)
  } catch (error) {
    throw mistake(place, error instanceof Error ? error.message : String(error))
  }
}
