import { isList, isObject, type Json, type JsonObject } from '../../domain/cases/matter'
import { listGroups } from '../forms/entries'
import type { Field } from '../forms/field'
import { treeOf } from '../forms/tree'
import { paths } from '../paths'
import { amendmentPages } from './amend-page'

function fields(index: number): Field[] {
  const own = (key: string): string => `publication.${index}.${key}`
  return [
    { name: own('newspaper'), label: 'Newspaper', kind: 'text' },
    { name: own('place'), label: 'Where it appears', kind: 'text' },
    { name: own('county'), label: 'County', kind: 'text' },
    { name: own('language'), label: 'Language', kind: 'text' },
    { name: own('adjudication'), label: 'Number and day of its adjudication', kind: 'text' },
    {
      name: own('dates'),
      label: 'Days of the insertions',
      kind: 'lines',
      hint: 'One a line, such as 2026-06-05. Enter each from its clipping.',
    },
    { name: own('affiant'), label: 'Who swears to it', kind: 'text' },
    { name: own('position'), label: 'Position of that person', kind: 'text' },
    { name: own('affidavitDate'), label: 'Date of the publisher’s affidavit', kind: 'date' },
  ]
}

/** A newspaper that was left empty is none. */
function isNamed(paper: Json): paper is JsonObject {
  return isObject(paper) && Object.keys(paper).length > 0
}

/** GET and POST /serves/:serve/newspapers */
export const { page: newspapersPage, post: postNewspapers } = amendmentPages({
  title: 'Newspapers',
  say: 'Each newspaper with the days of its insertions; clippings and the publisher’s affidavit are kept as files of the serve.',
  submit: 'Keep the newspapers',
  done: 'The newspapers are kept.',
  action: paths.newspapers,
  groups: ({ serve }, { body }) =>
    listGroups('publication', { title: 'Newspaper', fields }, { recorded: serve.details, body }),
  changes: (form, groups) => {
    const typed = treeOf(
      groups.flatMap(({ fields }) => fields),
      form,
    )
    const publication = typed['publication']
    return { publication: isList(publication) ? publication.filter(isNamed) : [] }
  },
})
