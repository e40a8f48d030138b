-- What a person sees whose server is not there: one message that names the way out, and no error.
package.path = os.getenv('TESTS') .. '/?.lua;' .. package.path
local expect = require('expect')

local notices = {}
vim.notify = function(message) -- luacheck: ignore 122
  table.insert(notices, message)
end
vim.opt.runtimepath:append(os.getenv('PLUGIN'))
vim.cmd('filetype plugin on')
vim.cmd.runtime('plugin/backhint.lua')

expect.run(function()
  expect.test('the variable that names no binary is reported once, for two files', function()
    vim.cmd.edit(os.getenv('SHOP') .. '/client.py')
    vim.cmd.write(os.getenv('SHOP') .. '/other.py')
    vim.cmd.edit(os.getenv('SHOP') .. '/other.py')
    expect.await('a notice', function()
      return notices[1]
    end)
    expect.equal(#notices, 1)
    expect.contains(notices[1], 'BACKHINT_SERVER')
    expect.equal(#vim.lsp.get_clients(), 0)
  end)

  expect.test('without variable, option and PATH the message says how to install', function()
    vim.env.BACKHINT_SERVER = nil
    vim.env.PATH = '/nowhere'
    local path, advice = require('backhint.server').locate()
    expect.equal(path, nil)
    expect.contains(advice, 'cargo install')
  end)

  expect.test('the option goes before the variable', function()
    local script = os.getenv('SHOP') .. '/server'
    vim.fn.writefile({ '#!/bin/sh', 'echo backhint 0.0.1' }, script)
    vim.uv.fs_chmod(script, tonumber('755', 8))
    vim.env.BACKHINT_SERVER = '/nowhere/backhint'
    require('backhint').setup({ server = script })
    local path, source = require('backhint.server').locate()
    expect.equal(path, script)
    expect.contains(source, 'option')
  end)

  expect.test('a server that is too old is refused with both versions', function()
    vim.env.PATH = '/usr/bin:/bin'
    local said
    require('backhint.server').check_version(os.getenv('SHOP') .. '/server', function(mistake)
      said = mistake or 'nothing'
    end)
    expect.await('an answer', function()
      return said
    end)
    expect.contains(said, '0.0.1')
    expect.contains(said, require('backhint.server').minimum)
  end)

  expect.test('a binary that is something else is refused', function()
    local said
    require('backhint.server').check_version('/bin/false', function(mistake)
      said = mistake or 'nothing'
    end)
    expect.await('an answer', function()
      return said
    end)
    expect.contains(said, '--version')
  end)

  expect.test('an option that does not exist is named by :checkhealth', function()
    require('backhint').setup({ sever = 'x', page = { window = 'popup' } })
    local mistakes = table.concat(require('backhint.config').mistakes(), '\n')
    expect.contains(mistakes, "'sever'")
    expect.contains(mistakes, "'page.window'")
  end)
end)
