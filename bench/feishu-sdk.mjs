// The same text send with Feishu's official SDK, as its documentation has it.
import * as lark from '@larksuiteoapi/node-sdk'

const client = new lark.Client({
  appId: process.env.BENCH_APP_ID,
  appSecret: process.env.BENCH_APP_SECRET,
  domain: process.env.BENCH_DOMAIN
})
await client.im.v1.message.create({
  params: { receive_id_type: 'chat_id' },
  data: {
    receive_id: process.env.BENCH_RECEIVE_ID,
    msg_type: 'text',
    content: JSON.stringify({ text: 'Hello' })
  }
})
