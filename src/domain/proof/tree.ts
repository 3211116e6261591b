import type { Path } from './places'
import type { Value, Values } from './values'

type Branch = Map<string, Leaf>
type Leaf = Value | Branch | Branch[]

const isBranch = (leaf: Leaf | undefined): leaf is Branch => leaf instanceof Map
const isBranches = (leaf: Leaf | undefined): leaf is Branch[] =>
  Array.isArray(leaf) && leaf.every((item) => item instanceof Map)

/** Collects the values of fields under their paths, as templates walk them. */
export class ValueTree {
  private readonly root: Branch = new Map()

  /** A list that the fields walk stands there even when it has no entry. */
  list(path: Path, indexes: readonly number[]): void {
    this.branchAt(path, indexes)
  }

  put(path: Path, indexes: readonly number[], value: Value): void {
    const last = path.at(-1)
    if (last === undefined) return
    this.branchAt(path.slice(0, -1), indexes)?.set(last.key, value)
  }

  values(): Values {
    return plain(this.root)
  }

  private branchAt(path: Path, indexes: readonly number[]): Branch | undefined {
    let branch: Branch | undefined = this.root
    let walked = 0
    for (const { key, each } of path) {
      if (branch === undefined) return undefined
      if (!each) {
        branch = groupIn(branch, key)
        continue
      }
      branch = entryIn(branch, key, indexes[walked])
      walked += 1
    }
    return branch
  }
}

function groupIn(branch: Branch, key: string): Branch {
  const there = branch.get(key)
  if (isBranch(there)) return there
  const made: Branch = new Map()
  branch.set(key, made)
  return made
}

function entryIn(branch: Branch, key: string, index: number | undefined): Branch | undefined {
  const there = branch.get(key)
  const list = isBranches(there) ? there : []
  if (list !== there) branch.set(key, list)
  if (index === undefined) return undefined
  while (list.length <= index) list.push(new Map())
  return list[index]
}

function plain(branch: Branch): Values {
  return Object.fromEntries([...branch].map(([key, leaf]) => [key, plainLeaf(leaf)]))
}

function plainLeaf(leaf: Leaf): Value {
  if (isBranch(leaf)) return plain(leaf)
  return isBranches(leaf) ? leaf.map(plain) : leaf
}
