import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** Files by their names. */
export type Archive = Map<string, Uint8Array>

/** How much is unpacked at most: of a file, and of all together. */
export type ArchiveLimits = { files: number; bytes: number }

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LOCAL_LENGTH = 30
const STORED = 0
const DEFLATED = 8

/**
 * Unpacks the files of a zip archive whose names `takes` wants. Null when it is none, is broken or encrypted, or holds more than the limits
 * allow. What the archive says of its files' sizes is not believed: unpacking itself stops at the limit.
 */
export function unzip(bytes: Uint8Array, limits: ArchiveLimits, takes: (name: string) => boolean): Archive | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return unpack(data, limits, takes)
  } catch (error) {
    // Offsets that point out of the archive, compressed data that are none, or more of it than allowed.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return null
    throw error
  }
}

function unpack(data: Buffer, limits: ArchiveLimits, takes: (name: string) => boolean): Archive | null {
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + END_LENGTH > data.length || data.readUInt32LE(end) !== END) return null
  const count = data.readUInt16LE(end + 10)
  if (count > limits.files) return null
  const archive: Archive = new Map()
  let room = limits.bytes
  let at = data.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(data, at)
    if (!entry) return null
    at = entry.next
    if (!takes(entry.name)) continue
    const file = readFile(data, entry, room)
    if (!file || archive.has(entry.name)) return null
    room -= file.length
    archive.set(entry.name, file)
  }
  return archive
}

type Entry = { name: string; method: number; size: number; offset: number; next: number }

/** One line of the archive's list. Null for what is none, or encrypted. */
function readEntry(data: Buffer, at: number): Entry | null {
  const flags = data.readUInt16LE(at + 8)
  if (data.readUInt32LE(at) !== ENTRY || flags & 1) return null
  const nameEnd = at + ENTRY_LENGTH + data.readUInt16LE(at + 28)
  return {
    name: data.toString('utf8', at + ENTRY_LENGTH, nameEnd),
    method: data.readUInt16LE(at + 10),
    size: data.readUInt32LE(at + 20),
    offset: data.readUInt32LE(at + 42),
    next: nameEnd + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32),
  }
}

function readFile(data: Buffer, { method, size, offset }: Entry, room: number): Uint8Array | null {
  if (data.readUInt32LE(offset) !== LOCAL) return null
  const start = offset + LOCAL_LENGTH + data.readUInt16LE(offset + 26) + data.readUInt16LE(offset + 28)
  const packed = data.subarray(start, start + size)
  if (packed.length !== size) return null
  if (method === STORED) return size <= room ? packed : null
  // A limit of nothing would be none.
  return method === DEFLATED && room > 0 ? inflateRawSync(packed, { maxOutputLength: room }) : null
}

/** Packs files into a zip archive: as they are, or compressed. The same files in the same order are the same bytes. */
export function zip(archive: Archive, { isPacked = false } = {}): Uint8Array {
  const files: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const [name, content] of archive) {
    const named = Buffer.from(name, 'utf8')
    const packed = isPacked ? deflateRawSync(content) : content
    const shared = headerOf(named, content, { size: packed.length, method: isPacked ? DEFLATED : STORED })
    const local = Buffer.concat([uint32(LOCAL), shared, named, packed])
    files.push(local)
    const entry = Buffer.alloc(ENTRY_LENGTH)
    entry.writeUInt32LE(ENTRY, 0)
    shared.copy(entry, 6)
    entry.writeUInt32LE(offset, 42)
    list.push(entry, named)
    offset += local.length
  }
  const end = Buffer.alloc(END_LENGTH)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(archive.size, 8)
  end.writeUInt16LE(archive.size, 10)
  end.writeUInt32LE(Buffer.concat(list).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...list, end])
}

/** What the archive says of a file, both before the file and in its list. */
function headerOf(name: Buffer, content: Uint8Array, packed: { size: number; method: number }): Buffer {
  const fields = Buffer.alloc(LOCAL_LENGTH - 4)
  fields.writeUInt16LE(20, 0)
  // Names are UTF-8.
  fields.writeUInt16LE(0x800, 2)
  fields.writeUInt16LE(packed.method, 4)
  // The first day that an archive can name: readers stumble over none.
  fields.writeUInt16LE(0x21, 8)
  fields.writeUInt32LE(crc32(content), 10)
  fields.writeUInt32LE(packed.size, 14)
  fields.writeUInt32LE(content.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value, 0)
  return bytes
}
