--- `:checkhealth backhint`.
local M = {}

local function check_neovim()
  if vim.fn.has('nvim-0.11') == 1 then
    vim.health.ok('Neovim 0.11 or newer: the server is started by vim.lsp.enable()')
  else
    vim.health.ok('Neovim 0.10: the server is started by vim.lsp.start()')
  end
end

local function check_options()
  local mistakes = require('backhint.config').mistakes()
  for _, mistake in ipairs(mistakes) do
    vim.health.error(mistake, 'See :help backhint-options')
  end
  if #mistakes == 0 then
    vim.health.ok('The options are well formed')
  end
end

local function check_server()
  local server = require('backhint.server')
  local path, source = server.locate()
  if not path then
    return vim.health.error(source, 'See :help backhint-install')
  end
  local answered = false
  server.check_version(path, function(mistake, version)
    answered = true
    if mistake then
      vim.health.error(mistake)
    else
      vim.health.ok(('backhint %s at %s, from %s'):format(version, path, source))
    end
  end)
  vim.wait(6000, function()
    return answered
  end, 20)
end

local function check_clients()
  local clients = vim.lsp.get_clients({ name = 'backhint' })
  if #clients == 0 then
    return vim.health.info('No server runs now: open a source file that backhint reads')
  end
  for _, client in ipairs(clients) do
    local buffers = vim.tbl_count(client.attached_buffers)
    vim.health.ok(('A server runs for %s with %d buffer(s)'):format(client.config.root_dir or 'no folder', buffers))
  end
end

function M.check()
  vim.health.start('backhint')
  check_neovim()
  check_options()
  check_server()
  check_clients()
end

return M
