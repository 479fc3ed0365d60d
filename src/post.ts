import { post } from './action/stages.ts'

await post(process.env)
