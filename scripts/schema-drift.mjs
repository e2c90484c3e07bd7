// Do the migrations make the database that the models describe? Compared by Prisma's own engine, in the WebAssembly
// form that npm has. What Prisma cannot describe (exclusion constraints, checks, triggers, functions) it does not see
// in the database either, so that is no difference.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import pg from 'pg'
import { inProject } from './project.mjs'

/** Postgres' one-byte "char": only its catalogue uses it, and the adapter refuses it. */
const CHAR = 18
const VARCHAR = 1043

/**
 * A pool that hands such columns to the adapter as varchar, and remembers their names.
 * @param {string} url
 */
function cataloguePool(url) {
  const pool = new pg.Pool({ connectionString: url })
  /** @type {Set<string>} */
  const charColumns = new Set()
  const ask = pool.query.bind(pool)
  const query = async (/** @type {import('pg').QueryConfig} */ config) => {
    const result = await ask(config)
    for (const field of result.fields.filter(({ dataTypeID }) => dataTypeID === CHAR)) {
      charColumns.add(field.name)
      field.dataTypeID = VARCHAR
    }
    return result
  }
  return { pool: Object.assign(pool, { query }), charColumns }
}

/** Tells the engine that those columns are characters after all, as it expects. */
class CatalogueAdapter extends PrismaPg {
  /** @param {ReturnType<typeof cataloguePool>} catalogue */
  constructor({ pool, charColumns }) {
    super(pool)
    this.charColumns = charColumns
  }

  /** @override */
  async connect() {
    const connection = await super.connect()
    const queryRaw = connection.queryRaw.bind(connection)
    connection.queryRaw = async (query) => {
      const result = await queryRaw(query)
      const columnTypes = result.columnTypes.map((type, column) =>
        this.charColumns.has(result.columnNames[column] ?? '') ? ColumnTypeEnum.Character : type,
      )
      return { ...result, columnTypes }
    }
    return connection
  }
}

/** Every schema file, with its place in the project. */
function readModels() {
  return readdirSync(inProject('prisma'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.prisma') && !file.startsWith('generated'))
    .sort()
    .map((file) => ({ path: inProject('prisma', file), content: readFileSync(inProject('prisma', file), 'utf8') }))
}

function loadEngine() {
  const require = createRequire(import.meta.url)
  const file = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), {
    './schema_engine_bg.js': engine,
  })
  engine.__wbg_set_wasm(exports)
  const begin = /** @type {() => void} */ (exports.__wbindgen_start)
  begin()
  const showPanic = (/** @type {string} */ message) => process.stderr.write(`${message}\n`)
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: showPanic } })
}

// Once: the package's module holds the state of one instance.
loadEngine()

/**
 * The SQL that would turn a migrated database into what the models say; empty when they agree.
 * @param {string} url
 */
export async function schemaDrift(url) {
  const catalogue = cataloguePool(url)
  const factory = bindMigrationAwareSqlAdapterFactory(new CatalogueAdapter(catalogue))
  const models = readModels()
  /** @type {[string, string][]} */
  const datamodels = models.map(({ path, content }) => [path, content])
  try {
    const comparing = await engine.SchemaEngine.new({ datamodels }, () => {}, factory)
    const { stdout, exitCode } = await comparing.diff({
      from: { tag: 'schemaDatasource', files: models, configDir: inProject() },
      to: { tag: 'schemaDatamodel', files: models },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    })
    return exitCode === 0 ? '' : (stdout ?? '')
  } finally {
    await catalogue.pool.end()
  }
}
