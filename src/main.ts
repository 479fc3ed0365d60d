import { main } from './action/stages.ts'

await main(process.env)
