export {type JsonOptions, json, json as default} from './json.ts'
