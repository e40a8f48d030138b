-- The server in Neovim without the plugin, by the entry in editors/registry: a question opens as a Markdown file.
package.path = os.getenv('TESTS') .. '/?.lua;' .. package.path
local expect = require('expect')

vim.opt.runtimepath:append(os.getenv('ENTRY'))
vim.cmd('filetype plugin on')
vim.lsp.enable('backhint')
vim.cmd.edit(os.getenv('SHOP') .. '/client.py')
local buffer = vim.api.nvim_get_current_buf()

local function finding()
  return vim.diagnostic.get(buffer)[1]
end

expect.run(function()
  expect.test('the finding arrives', function()
    expect.contains(expect.await('a finding', finding).message, 'certificate')
  end)

  expect.test(
    'the code action opens the question as a file, without links that only the plugin could follow',
    function()
      vim.api.nvim_win_set_cursor(0, { finding().lnum + 1, finding().col })
      vim.lsp.buf.code_action({
        apply = true,
        filter = function(action)
          return vim.startswith(action.title, 'Open question')
        end,
      })
      expect.await('the page', function()
        return vim.api.nvim_buf_get_name(0):match('question%-%d+%.md$')
      end)
      local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
      expect.contains(text, 'client.py')
      expect.equal(text:find('backhint:/', 1, true), nil)
    end
  )
end)
