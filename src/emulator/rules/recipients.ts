import type { Environment } from '../environment.ts'
import type { App, Department, User } from '../model.ts'

/** The id lists of a batch. */
export type IdLists = {
  readonly department_ids: readonly string[]
  readonly open_ids: readonly string[]
  readonly user_ids: readonly string[]
  readonly union_ids: readonly string[]
}

/** Who gets a batch (union_ids, each once), and the ids that nobody has. */
export type Recipients = {
  readonly valid: string[]
  readonly invalid: {
    invalid_department_ids: string[]
    invalid_open_ids: string[]
    invalid_user_ids: string[]
    invalid_union_ids: string[]
  }
}

/** Resolves the lists; a department stands for its members and those of its sub-departments. */
export function resolveRecipients(env: Environment, app: App, lists: IdLists): Recipients {
  const { store } = env
  const byDepartment = split(lists.department_ids, id => membersOf(env, id))
  const byOpenId = split(lists.open_ids, id => one(store.userByOpenId(app.app_id, id)))
  const byUserId = split(lists.user_ids, id => one(store.userByUserId(id)))
  const byUnionId = split(lists.union_ids, id => one(store.userByUnionId(id)))
  const users = [byDepartment, byOpenId, byUserId, byUnionId].flatMap(part => part.users)
  return {
    valid: [...new Set(users.map(user => user.union_id))],
    invalid: {
      invalid_department_ids: byDepartment.invalid,
      invalid_open_ids: byOpenId.invalid,
      invalid_user_ids: byUserId.invalid,
      invalid_union_ids: byUnionId.invalid
    }
  }
}

function split(
  ids: readonly string[],
  find: (id: string) => User[] | undefined
): { users: User[]; invalid: string[] } {
  const users: User[] = []
  const invalid: string[] = []
  for (const id of ids) {
    const found = find(id)
    if (found === undefined) invalid.push(id)
    else users.push(...found)
  }
  return { users, invalid }
}

function one(user: User | undefined): User[] | undefined {
  return user === undefined ? undefined : [user]
}

function membersOf({ store }: Environment, id: string): User[] | undefined {
  const department = store.departments.find(
    known => known.open_department_id === id || known.department_id === id
  )
  if (department === undefined) return undefined
  const inside = new Set(withChildren(store.departments, department.open_department_id))
  return store.users.filter(user => user.department_ids.some(own => inside.has(own)))
}

function withChildren(all: readonly Department[], id: string): string[] {
  const children = all.filter(department => department.parent === id)
  return [id, ...children.flatMap(child => withChildren(all, child.open_department_id))]
}
