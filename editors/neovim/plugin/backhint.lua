-- Defines what exists before the first use: the command, the page reader and the start on a matching file. Everything
-- else is required inside the callbacks, so that starting Neovim does not pay for it.
if vim.g.loaded_backhint then
  return
end
vim.g.loaded_backhint = true

if vim.fn.has('nvim-0.10') == 0 then
  vim.notify('backhint needs Neovim 0.10 or newer', vim.log.levels.WARN)
  return
end

vim.api.nvim_create_user_command('Backhint', function(arguments)
  require('backhint.command').run(arguments)
end, {
  nargs = '+',
  desc = 'Interview questions and concepts behind the code',
  complete = function(lead, line)
    return require('backhint.command').complete(lead, line)
  end,
})

local group = vim.api.nvim_create_augroup('backhint', {})
vim.api.nvim_create_autocmd('BufReadCmd', {
  group = group,
  pattern = 'backhint:/*',
  desc = 'Fill a page of backhint',
  callback = function(event)
    require('backhint.page').read(event.buf, event.match)
  end,
})

if (vim.g.backhint or {}).autostart == false then
  return
end

if vim.lsp.enable then
  vim.lsp.enable('backhint')
  return
end

-- Neovim 0.10: the same configuration file, started by hand.
local path = vim.api.nvim_get_runtime_file('lsp/backhint.lua', false)[1]
local config = dofile(path)
vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = config.filetypes,
  desc = 'Start backhint',
  callback = function(event)
    require('backhint.server').attach(event.buf)
  end,
})
