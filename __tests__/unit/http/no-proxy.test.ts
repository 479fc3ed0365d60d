import { describe, expect, test } from '@jest/globals'
import { isExempt } from '../../../src/http/no-proxy.ts'

describe('what NO_PROXY names', () => {
  test.each<[string, string]>([
    ['*', 'open.feishu.cn'],
    ['open.feishu.cn', 'open.feishu.cn'],
    ['OPEN.Feishu.CN', 'open.feishu.cn'],
    ['feishu.cn', 'open.feishu.cn'],
    ['.feishu.cn', 'open.feishu.cn'],
    ['.feishu.cn', 'feishu.cn'],
    ['*.feishu.cn', 'open.feishu.cn'],
    ['feishu.cn.', 'open.feishu.cn'],
    ['feishu.cn:443', 'open.feishu.cn'],
    ['*:443', 'open.feishu.cn'],
    ['example.com,feishu.cn', 'open.feishu.cn'],
    [' example.com , feishu.cn ', 'open.feishu.cn'],
    ['example.com feishu.cn', 'open.feishu.cn'],
    ['10.0.0.7', '10.0.0.7'],
    ['::1', '::1'],
    ['[::1]', '::1'],
    ['[::1]:443', '::1'],
    ['FE80::1', 'fe80::1']
  ])('%j names %s', (noProxy, host) => {
    expect(isExempt(noProxy, host, '443')).toBe(true)
  })

  test.each<[string, string]>([
    ['', 'open.feishu.cn'],
    [' , ', 'open.feishu.cn'],
    ['.', 'open.feishu.cn'],
    ['open.feishu.cn', 'feishu.cn'],
    ['*.feishu.cn', 'feishu.cn'],
    ['eishu.cn', 'feishu.cn'],
    ['feishu.cn', 'feishu.cn.example.com'],
    ['feishu.cn:80', 'feishu.cn'],
    ['*:80', 'feishu.cn'],
    ['[::1]:80', '::1'],
    ['::1', '::2'],
    ['https://feishu.cn', 'feishu.cn']
  ])('%j does not name %s', (noProxy, host) => {
    expect(isExempt(noProxy, host, '443')).toBe(false)
  })
})
