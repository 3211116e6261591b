import { join } from 'node:path'
import { readConfig, sqliteFile } from './src/config'
import { knexConfig, prepare, type Place } from './src/stores/database'

// For Knex's own command (`npm run migrate`, `npm run migrate:rollback`); the application migrates as it starts.
// That command changes into the folder of this file once compiled, `dist`; DATA_DIR is meant from the one above.
process.chdir(join(__dirname, '..'))

const { databaseUrl, dataDir } = readConfig()
const place: Place = databaseUrl === null ? { file: sqliteFile(dataDir) } : { url: databaseUrl }
prepare(place)

export default knexConfig(place)
