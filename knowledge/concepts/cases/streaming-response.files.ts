import * as fs from 'fs'

export function copy(from: string, to: string) {
  fs.createReadStream(from).pipe(fs.createWriteStream(to))
}
