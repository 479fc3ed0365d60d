import { main } from "../stages/index.js";
await main(process.env);
