-- The plugin in Neovim's own client, against the real server. `tests/neovim/run` sets the surroundings:
--   TESTS       this folder
--   SHOP        a fresh copy of tests/neovim/shop
--   PLUGIN      editors/neovim
--   SIMULATE    `0.10` hides what 0.11 brought, so that the older way is taken
package.path = os.getenv('TESTS') .. '/?.lua;' .. package.path
local expect = require('expect')
local test, equal, contains, await = expect.test, expect.equal, expect.contains, expect.await

local shop = os.getenv('SHOP')
local old_way = os.getenv('SIMULATE') == '0.10'
local code_buffer
local rule = 'tls-verification-disabled'

if old_way then
  vim.lsp.enable, vim.lsp.config = nil, nil
end

local notices = {}
vim.notify = function(message) -- luacheck: ignore 122
  table.insert(notices, message)
end

vim.opt.runtimepath:append(os.getenv('PLUGIN'))
vim.cmd('filetype plugin on')
vim.cmd.runtime('plugin/backhint.lua')

local function loaded_modules()
  return vim.tbl_filter(function(name)
    return vim.startswith(name, 'backhint')
  end, vim.tbl_keys(package.loaded))
end

local function findings()
  return vim.tbl_filter(function(diagnostic)
    return diagnostic.source == 'backhint'
  end, vim.diagnostic.get(code_buffer))
end

local function client()
  local found = vim.lsp.get_clients({ name = 'backhint', bufnr = code_buffer })[1]
  return found and found.initialized and found or nil
end

local function lines(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer or 0, 0, -1, false), '\n')
end

local function page(uri)
  return await('the page ' .. uri, function()
    local name = vim.api.nvim_buf_get_name(0)
    return name:find(uri, 1, true) and vim.api.nvim_buf_line_count(0) > 3 and lines() or nil
  end)
end

local function to_code()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_buf(window) == code_buffer then
      return vim.api.nvim_set_current_win(window)
    end
  end
  error('the code is in no window')
end

local function at_finding()
  to_code()
  local finding = await('a finding', function()
    return findings()[1]
  end)
  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
  return finding
end

local function type_keys(keys)
  vim.api.nvim_input(vim.api.nvim_replace_termcodes(keys, true, false, true))
end

expect.run(function()
  test('nothing is loaded before a matching file', function()
    vim.cmd.edit(shop .. '/pyproject.toml')
    equal(loaded_modules(), {})
    equal(vim.fn.exists(':Backhint'), 2)
  end)

  vim.cmd.edit(shop .. '/client.py')
  code_buffer = vim.api.nvim_get_current_buf()

  test('the client attaches by file type, in the folder of the project', function()
    local attached = await('a client', client)
    equal(vim.uv.fs_realpath(attached.config.root_dir), vim.uv.fs_realpath(shop))
  end)

  test('the finding arrives with its rule and its place', function()
    local finding = await('a finding', function()
      return findings()[1]
    end)
    equal(#findings(), 1)
    equal(finding.code, rule)
    equal(finding.lnum, 6)
    contains(
      vim.api.nvim_buf_get_lines(code_buffer, 6, 7, false)[1]:sub(finding.col + 1, finding.end_col),
      'verify=False'
    )
    equal(finding.severity, vim.diagnostic.severity.ERROR)
  end)

  test('the hover explains without headings and without dead links', function()
    at_finding()
    vim.lsp.buf.hover()
    local float = await('the hover window', function()
      for _, window in ipairs(vim.api.nvim_list_wins()) do
        if vim.api.nvim_win_get_config(window).relative ~= '' then
          return window
        end
      end
    end)
    local text = lines(vim.api.nvim_win_get_buf(float))
    vim.api.nvim_win_close(float, true)
    contains(text, 'certificate')
    contains(text, 'uestion ')
    equal(text:find('command:', 1, true), nil)
    equal(text:find('\n#'), nil)
  end)

  test('the question behind the finding opens, and says what led there', function()
    local finding = at_finding()
    local number = finding.user_data.lsp.data.question
    vim.cmd('Backhint question')
    local text = page(('backhint:/question/%d.md'):format(number))
    contains(text, ('# %d. '):format(number))
    contains(text, 'client.py')
    equal(vim.bo.filetype, 'markdown')
    equal(vim.bo.modifiable, false)
    equal(vim.wo.conceallevel, 2)
    equal(#vim.api.nvim_list_wins(), 2)
  end)

  test('the window closes with q', function()
    type_keys('q')
    await('one window', function()
      return #vim.api.nvim_list_wins() == 1
    end)
  end)

  test('the code action opens the question in the same way', function()
    at_finding()
    vim.lsp.buf.code_action({
      apply = true,
      filter = function(action)
        return vim.startswith(action.title, 'Open question')
      end,
    })
    contains(page('backhint:/question/'), 'client.py')
  end)

  test('<CR> follows a link between pages, gx a link to the web, CTRL-O goes back', function()
    local first = vim.api.nvim_buf_get_name(0)
    vim.fn.cursor(1, 1)
    local found = vim.fn.search([[](backhint:/]])
    assert(found > 0, 'the page has no link to another page:\n' .. lines())
    local target = require('backhint.page').link_at_cursor()
    type_keys('<CR>')
    contains(page(target), '# ')
    type_keys('<C-o>')
    await('the first page', function()
      return vim.api.nvim_buf_get_name(0) == first
    end)
    local opened
    vim.ui.open = function(uri) -- luacheck: ignore 122
      opened = uri
    end
    vim.bo.modifiable = true
    vim.api.nvim_buf_set_lines(0, -1, -1, false, { 'See [the manual](https://www.postgresql.org/docs/).' })
    vim.fn.cursor(vim.fn.line('$'), 8)
    type_keys('gx')
    equal(
      await('the browser', function()
        return opened
      end),
      'https://www.postgresql.org/docs/'
    )
    vim.cmd.close()
  end)

  test('a page opens in a float when the option says so', function()
    require('backhint').setup({ page = { window = 'float' } })
    to_code()
    vim.cmd('Backhint question 78')
    page('backhint:/question/78.md')
    equal(vim.api.nvim_win_get_config(0).relative, 'editor')
    type_keys('q')
    await('one window', function()
      return #vim.api.nvim_list_wins() == 1
    end)
    require('backhint').setup({})
  end)

  local function answer_select(pick)
    local offered
    vim.ui.select = function(items, options, chosen) -- luacheck: ignore 122
      offered = { items = items, labels = vim.tbl_map(options.format_item, items) }
      chosen(pick(items))
    end
    return function()
      return await('vim.ui.select', function()
        return offered
      end)
    end
  end

  test('search goes through vim.ui.select and opens the choice', function()
    to_code()
    local chosen
    local offered = answer_select(function(items)
      for _, item in ipairs(items) do
        if item.kind == 'question' then
          chosen = item
          return item
        end
      end
    end)
    vim.cmd('Backhint search eager loading')
    assert(#offered().items > 0, 'nothing found')
    assert(chosen, 'no question among the hits: ' .. vim.inspect(offered().labels))
    contains(page(('backhint:/question/%s.md'):format(chosen.id)), chosen.title)
    vim.cmd.close()
  end)

  test('search without words lists every question', function()
    vim.ui.input = function(_, answered) -- luacheck: ignore 122
      answered('')
    end
    local offered = answer_select(function()
      return nil
    end)
    vim.cmd('Backhint search')
    assert(#offered().items > 20, 'only ' .. #offered().items .. ' questions')
  end)

  test('concepts lists those of all topics when the file names none', function()
    local offered = answer_select(function(items)
      return items[1]
    end)
    vim.cmd('Backhint concepts all')
    contains(offered().labels[1], ': ')
    contains(page('backhint:/concept/'), '# ')
    vim.cmd.close()
  end)

  test('explain opens the rule of the finding', function()
    at_finding()
    vim.cmd('Backhint explain')
    contains(page(('backhint:/rule/%s.md'):format(rule)), rule)
    vim.cmd.close()
  end)

  test('completion offers subcommands, numbers and topics', function()
    equal(
      vim.fn.getcompletion('Backhint ', 'cmdline'),
      { 'concepts', 'explain', 'log', 'question', 'restart', 'search' }
    )
    assert(vim.tbl_contains(vim.fn.getcompletion('Backhint question 7', 'cmdline'), '78'))
    assert(vim.tbl_contains(vim.fn.getcompletion('Backhint concepts ', 'cmdline'), 'orm'))
  end)

  test('a mistyped subcommand and a number that does not exist say what to do', function()
    notices = {}
    vim.cmd('Backhint qestion')
    contains(notices[1], 'question')
    vim.cmd('Backhint question 999')
    contains(
      await('a notice', function()
        return notices[2]
      end),
      '999'
    )
    vim.cmd.close()
  end)

  test('the status line counts the findings of the buffer', function()
    to_code()
    await('the count', function()
      return require('backhint').statusline() == 'backhint 1'
    end)
  end)

  test('the quick fix changes the buffer and the finding goes', function()
    at_finding()
    vim.lsp.buf.code_action({
      apply = true,
      filter = function(action)
        return action.isPreferred
      end,
    })
    await('the edit', function()
      return vim.api.nvim_buf_get_lines(code_buffer, 6, 7, false)[1] == '    return requests.get(url).json()'
    end)
    await('no finding', function()
      return #findings() == 0
    end)
    vim.cmd('silent undo')
    await('the finding again', function()
      return #findings() == 1
    end)
  end)

  test('the ignore action writes a comment and the finding goes', function()
    at_finding()
    vim.lsp.buf.code_action({
      apply = true,
      filter = function(action)
        return vim.startswith(action.title, 'Ignore')
      end,
    })
    await('the comment', function()
      return vim.api.nvim_buf_get_lines(code_buffer, 6, 7, false)[1] == '    # backhint: ignore[' .. rule .. ']'
    end)
    await('no finding', function()
      return #findings() == 0
    end)
    vim.cmd('silent undo')
    await('the finding again', function()
      return #findings() == 1
    end)
  end)

  test('a burst of typed text ends in the findings of the last text', function()
    to_code()
    vim.bo.autoindent, vim.bo.indentexpr, vim.bo.indentkeys = false, '', ''
    type_keys('Go')
    for number = 1, 40 do
      type_keys(('def check_%d(url):<CR>    return requests.get(url + "🙂é", verify=False)<CR>'):format(number))
    end
    type_keys('<Esc>')
    await('forty-one findings', function()
      return #findings() == 41
    end)
    local last = findings()[41]
    local text = vim.api.nvim_buf_get_lines(code_buffer, last.lnum, last.lnum + 1, false)[1]
    contains(text:sub(last.col + 1, last.end_col), 'verify=False')
    type_keys('u')
    await('one finding', function()
      return #findings() == 1
    end)
  end)

  local function children()
    return vim.api.nvim_get_proc_children(vim.fn.getpid())
  end

  test('restart ends the process and the findings come back from a new one', function()
    to_code()
    local before, old = client().id, children()[1]
    vim.cmd('Backhint restart')
    local now = await('a new client', function()
      local found = client()
      return found and found.id ~= before and found
    end)
    assert(now.id ~= before)
    await('the old process to be gone', function()
      return not vim.tbl_contains(children(), old)
    end)
    await('the finding', function()
      return #findings() == 1
    end)
  end)

  test('a server that is killed is started again, and the findings come back', function()
    notices = {}
    local before, process = client().id, children()[1]
    assert(process, 'no server process')
    vim.uv.kill(process, 'sigkill')
    await('a new client', function()
      local found = client()
      return found and found.id ~= before
    end)
    contains(table.concat(notices, '\n'), 'started again')
    vim.api.nvim_buf_set_lines(code_buffer, 0, 0, false, { '' })
    await('the finding, one line lower', function()
      return findings()[1] and findings()[1].lnum == 7
    end)
  end)

  test(':checkhealth names the binary and where it was found', function()
    vim.cmd('checkhealth backhint')
    local text = lines()
    contains(text, 'BACKHINT_SERVER')
    contains(text, 'server runs for')
    equal(text:find('ERROR', 1, true), nil)
    vim.cmd.bdelete()
  end)

  test(':help backhint is found', function()
    vim.cmd('helptags ' .. os.getenv('PLUGIN_COPY') .. '/doc')
    vim.opt.runtimepath:prepend(os.getenv('PLUGIN_COPY'))
    vim.cmd('help :Backhint')
    contains(vim.api.nvim_buf_get_name(0), 'backhint.txt')
    vim.cmd.close()
  end)

  test('the server ends with its last client', function()
    for _, running in ipairs(vim.lsp.get_clients({ name = 'backhint' })) do
      running:stop()
    end
    await('no process', function()
      return #children() == 0
    end)
  end)
end)
