--- Pages: the questions, concepts and rules, as read-only Markdown in a window of their own.
local M = {}

local server = require('backhint.server')
local place = require('backhint.place')

local requests = {
  question = function(id)
    return 'backhint/question', { number = tonumber(id) }
  end,
  concept = function(id)
    return 'backhint/concept', { id = id }
  end,
  rule = function(id)
    return 'backhint/rule', { id = id }
  end,
}

local function file_window()
  for _, window in ipairs(vim.api.nvim_tabpage_list_wins(0)) do
    local buffer = vim.api.nvim_win_get_buf(window)
    if vim.bo[buffer].buftype == '' and vim.api.nvim_win_get_config(window).relative == '' then
      return window
    end
  end
end

--- Goes to `file:///path#L12`, in the window of the code.
local function open_file(target)
  local uri, line = target:match('^(.-)#L(%d+)')
  local window = file_window()
  if window then
    vim.api.nvim_set_current_win(window)
  end
  vim.cmd.edit(vim.fn.fnameescape(vim.uri_to_fname(uri or target)))
  if line then
    vim.api.nvim_win_set_cursor(0, { math.min(tonumber(line), vim.api.nvim_buf_line_count(0)), 0 })
  end
end

--- The targets of the links in one line, with their columns (0-based, end excluded).
---@return { first: integer, last: integer, target: string }[]
local function links_in(line)
  local found = {}
  for first, target, last in line:gmatch('()%[[^%]]*%]%(([^%s)]+)%)()') do
    table.insert(found, { first = first - 1, last = last - 1, target = target })
  end
  for first, target, last in line:gmatch('()<(%a+:[^%s>]+)>()') do
    table.insert(found, { first = first - 1, last = last - 1, target = target })
  end
  return found
end

--- The link under the cursor, or the only one of the line.
---@return string|nil
function M.link_at_cursor()
  local column = vim.api.nvim_win_get_cursor(0)[2]
  local found = links_in(vim.api.nvim_get_current_line())
  for _, link in ipairs(found) do
    if link.first <= column and column < link.last then
      return link.target
    end
  end
  return #found == 1 and found[1].target or nil
end

--- Follows a link: pages in this window, code in the window of the code, everything else in the browser.
---@param target string
function M.follow(target)
  if vim.startswith(target, 'backhint:') then
    vim.cmd.edit(vim.fn.fnameescape(target))
  elseif vim.startswith(target, 'file:') then
    open_file(target)
  else
    vim.ui.open(target)
  end
end

local function follow_at_cursor()
  local target = M.link_at_cursor()
  if not target then
    return vim.notify('There is no link under the cursor')
  end
  M.follow(target)
end

local function next_link(flags)
  vim.fn.search([=[\[[^]]*\](\|<\a\+:]=], flags)
end

local function map_keys(buffer)
  local function map(keys, action, description)
    vim.keymap.set('n', keys, action, { buffer = buffer, nowait = true, desc = description })
  end
  map('q', '<Cmd>close<CR>', 'Close the page')
  map('<CR>', follow_at_cursor, 'Follow the link')
  map('gx', follow_at_cursor, 'Follow the link')
  map('<Tab>', function()
    next_link('w')
  end, 'Next link')
  map('<S-Tab>', function()
    next_link('bw')
  end, 'Previous link')
end

local function fill(buffer, markdown)
  if not vim.api.nvim_buf_is_valid(buffer) then
    return
  end
  vim.bo[buffer].modifiable = true
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, vim.split(markdown, '\n', { plain = true }))
  vim.bo[buffer].modifiable = false
  vim.bo[buffer].modified = false
end

local function dress(buffer)
  vim.bo[buffer].buftype = 'nofile'
  vim.bo[buffer].swapfile = false
  vim.bo[buffer].buflisted = false
  vim.bo[buffer].bufhidden = 'hide'
  vim.bo[buffer].filetype = 'markdown'
  pcall(vim.treesitter.start, buffer, 'markdown')
  map_keys(buffer)
end

--- Options of the window that only make sense for the page: `:setlocal`, so that they stay with this buffer.
local function dress_window()
  for option, value in pairs({
    conceallevel = 2,
    concealcursor = 'nc',
    wrap = true,
    linebreak = true,
    breakindent = true,
    number = false,
    relativenumber = false,
    signcolumn = 'no',
    spell = false,
  }) do
    vim.api.nvim_set_option_value(option, value, { scope = 'local' })
  end
end

--- Fills a buffer named `backhint:/question/78.md` from the server: the reader behind `:edit`.
---@param buffer integer
---@param uri string
---@param from table|nil the place in the code that leads here
function M.read(buffer, uri, from)
  local kind, id = uri:match('^backhint:/+(%a+)/(.+)%.md$')
  local request = requests[kind or '']
  dress(buffer)
  if vim.api.nvim_get_current_buf() == buffer then
    dress_window()
  end
  if not request then
    return fill(buffer, ("There is no page '%s'."):format(uri))
  end
  local method, parameters = request(vim.uri_decode(id))
  parameters.from = from
  server.ask(method, parameters, function(page)
    fill(buffer, page and page.markdown or ("There is no %s '%s'."):format(kind, id))
  end)
end

local function page_window()
  for _, window in ipairs(vim.api.nvim_tabpage_list_wins(0)) do
    local name = vim.api.nvim_buf_get_name(vim.api.nvim_win_get_buf(window))
    if vim.startswith(name, 'backhint:/') then
      return window
    end
  end
end

local function open_float(buffer)
  local width = math.min(100, math.floor(vim.o.columns * 0.9))
  local height = math.floor(vim.o.lines * 0.8)
  vim.api.nvim_open_win(buffer, true, {
    relative = 'editor',
    width = width,
    height = height,
    row = math.floor((vim.o.lines - height) / 2) - 1,
    col = math.floor((vim.o.columns - width) / 2),
    border = 'rounded',
    title = ' backhint ',
  })
end

local function open_window(buffer)
  local how = require('backhint.config').get().page.window
  if how == 'float' then
    return open_float(buffer)
  end
  vim.cmd(how == 'tab' and 'tab split' or how == 'split' and 'split' or 'vsplit')
  vim.api.nvim_win_set_buf(0, buffer)
end

--- Shows a page, in the window that already shows one or in a new one.
---@param uri string
---@param from table|nil
function M.open(uri, from)
  local buffer = vim.fn.bufadd(uri)
  local window = page_window()
  if window then
    vim.api.nvim_set_current_win(window)
    vim.cmd("normal! m'")
    vim.api.nvim_win_set_buf(window, buffer)
  else
    open_window(buffer)
  end
  -- An already loaded page is read again: the place that led here may have changed.
  M.read(buffer, uri, from)
  dress_window()
end

--- Opens a question for the arguments of the command `backhint.openQuestion`.
---@param arguments { number: integer, from: table|nil }
function M.open_question(arguments)
  M.open(('backhint:/question/%d.md'):format(arguments.number), arguments.from)
end

--- Opens the question behind the finding, or else behind the concept, under the cursor.
function M.open_question_at_cursor()
  local finding = place.finding_at_cursor()
  if finding then
    return M.open_question({ number = place.protocol(finding).data.question, from = place.from(finding) })
  end
  M.concept_at_cursor(function(concept)
    if not concept or not concept.questions[1] then
      return vim.notify('There is no finding and no concept under the cursor')
    end
    M.open_question({ number = concept.questions[1] })
  end)
end

--- Asks for the concept that the code under the cursor names.
---@param done fun(concept: table|nil)
function M.concept_at_cursor(done)
  local client = vim.lsp.get_clients({ bufnr = 0, name = 'backhint' })[1]
  if not client then
    return done(nil)
  end
  server.ask('backhint/concept', vim.lsp.util.make_position_params(0, client.offset_encoding), done)
end

--- Answers `window/showDocument`: our own pages here, everything else as Neovim does.
function M.show_document(failure, params, context)
  if not failure and vim.startswith(params.uri, 'backhint:') then
    M.open(params.uri)
    return { success = true }
  end
  return vim.lsp.handlers['window/showDocument'](failure, params, context)
end

return M
