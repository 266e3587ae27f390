import type { Scene, SceneNode } from './scene.ts'

/** What a thing is called in a picture: a commitment by its code as well. */
export const nodeName = ({ id, type, label }: Pick<SceneNode, 'id' | 'type' | 'label'>): string => (type === 'COMMITMENT' ? `${codeOf(id)} ${label}` : label)

const shortest = 12

/** A commitment's code, or the beginning of another thing's name, for where there is little room. */
export const shortName = ({ id, type, label }: Pick<SceneNode, 'id' | 'type' | 'label'>): string =>
  type === 'COMMITMENT' ? codeOf(id) : label.length > shortest ? `${label.slice(0, shortest - 1)}…` : label

/** The code in a commitment's id. */
export const codeOf = (id: string): string => id.replace(/^commitment:/, '')

/** The names of some things of a scene in one line; what is not there yet is named by its id. */
export const namesOf = ({ nodes }: Scene, ids: readonly string[]): string => ids.map((id) => nodeName(nodes.find((node) => node.id === id) ?? { id, type: 'SOURCE', label: id })).join(', ')
