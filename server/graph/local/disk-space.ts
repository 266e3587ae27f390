import { statfs } from 'node:fs/promises'
import { Refusal } from '../../shared/refusal.ts'

const megabyte = 1024 * 1024

/** Refuses to begin what would not fit: a disk that fills up half-way leaves more to repair. */
export async function requireSpace(folder: string, megabytes: number, what: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const free = Math.floor((bavail * bsize) / megabyte)
  if (free >= megabytes) return
  throw new Refusal('DISK_FULL', `${what} needs ${megabytes} MB, but the disk of ${folder} has ${free} MB free. Make room, or name a folder on another disk in VERBAND_HOME, then start again.`)
}

/** Does some writing to disk; running out of space half-way becomes a message. */
export async function explainingFullDisk<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    throw new Refusal('DISK_FULL', `The disk of ${folder} ran full while writing ${(error as NodeJS.ErrnoException).path ?? 'to it'}. Make room, or name a folder on another disk in VERBAND_HOME, then start again.`)
  }
}
