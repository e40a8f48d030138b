--- `:Backhint`, its subcommands and their completion.
local M = {}

local server = require('backhint.server')
local page = require('backhint.page')
local place = require('backhint.place')

local completion_patience = 300 -- milliseconds

local function page_of(entry)
  page.open(('backhint:/%s/%s.md'):format(entry.kind, entry.id))
end

local function choose(entries, prompt, format, chosen)
  if #entries == 0 then
    return vim.notify('backhint found nothing')
  end
  vim.ui.select(entries, { prompt = prompt, kind = 'backhint', format_item = format }, function(entry)
    if entry then
      chosen(entry)
    end
  end)
end

local function every_question(done)
  server.ask('backhint/catalogue', vim.empty_dict(), function(catalogue)
    local entries = {}
    for _, topic in ipairs(catalogue.topics) do
      for _, question in ipairs(topic.questions) do
        table.insert(
          entries,
          { kind = 'question', id = tostring(question.number), title = question.title, topic = topic.title }
        )
      end
    end
    table.sort(entries, function(a, b)
      return tonumber(a.id) < tonumber(b.id)
    end)
    done(entries)
  end)
end

local function format_hit(entry)
  if entry.kind == 'question' then
    return ('%s. %s'):format(entry.id, entry.title)
  end
  return ('%s (%s)'):format(entry.title, entry.kind)
end

local function search(query)
  if query == '' then
    return every_question(function(entries)
      choose(entries, 'Questions', format_hit, page_of)
    end)
  end
  server.ask('backhint/search', { query = query, limit = 30 }, function(hits)
    choose(hits, ('Questions about %s'):format(query), format_hit, page_of)
  end)
end

local function ask_and_search()
  vim.ui.input({ prompt = 'Search questions (empty for all): ' }, function(query)
    if query then
      search(query)
    end
  end)
end

local function concepts_of(topic)
  server.ask('backhint/catalogue', vim.empty_dict(), function(catalogue)
    local entries = {}
    for _, known in ipairs(catalogue.topics) do
      if topic == 'all' or known.id == topic then
        for _, concept in ipairs(known.concepts) do
          table.insert(entries, { kind = 'concept', id = concept.id, title = concept.title, gist = concept.gist })
        end
      end
    end
    choose(entries, 'Concepts', function(entry)
      return ('%s: %s'):format(entry.title, entry.gist)
    end, page_of)
  end)
end

--- The concepts this file names, at their lines; choosing one goes to its line and opens its page.
local function concepts_of_file()
  local buffer, window = vim.api.nvim_get_current_buf(), vim.api.nvim_get_current_win()
  server.ask('backhint/mentions', { textDocument = { uri = vim.uri_from_bufnr(buffer) } }, function(mentions)
    if #mentions == 0 then
      return concepts_of('all')
    end
    choose(mentions, 'Concepts in this file', function(mention)
      return ('%s, line %d'):format(mention.title, mention.range.start.line + 1)
    end, function(mention)
      local client = vim.lsp.get_clients({ bufnr = buffer, name = 'backhint' })[1]
      if client and vim.api.nvim_win_is_valid(window) then
        vim.api.nvim_set_current_win(window)
        vim.lsp.util.show_document({ uri = vim.uri_from_bufnr(buffer), range = mention.range }, client.offset_encoding)
      end
      page_of({ kind = 'concept', id = mention.concept })
    end)
  end)
end

local function explain_at_cursor()
  local finding = place.finding_at_cursor()
  if finding then
    return page_of({ kind = 'rule', id = place.protocol(finding).data.rule })
  end
  page.concept_at_cursor(function(concept)
    if not concept then
      return vim.notify('There is no finding and no concept under the cursor')
    end
    page_of({ kind = 'concept', id = concept.id })
  end)
end

local function explain(id)
  server.ask('backhint/search', { query = id, limit = 30 }, function(hits)
    for _, hit in ipairs(hits) do
      if hit.id == id and hit.kind ~= 'question' then
        return page_of(hit)
      end
    end
    page_of({ kind = vim.tbl_contains(M.concept_ids(), id) and 'concept' or 'rule', id = id })
  end)
end

local function catalogue_now()
  local catalogue = server.ask_now('backhint/catalogue', vim.empty_dict(), completion_patience)
  return catalogue and catalogue.topics or {}
end

--- The ids of all concepts, when the server is running and answers in time.
---@return string[]
function M.concept_ids()
  local ids = {}
  for _, topic in ipairs(catalogue_now()) do
    for _, concept in ipairs(topic.concepts) do
      table.insert(ids, concept.id)
    end
  end
  return ids
end

local function question_numbers()
  local numbers = {}
  for _, topic in ipairs(catalogue_now()) do
    for _, question in ipairs(topic.questions) do
      table.insert(numbers, question.number)
    end
  end
  table.sort(numbers)
  return vim.tbl_map(tostring, numbers)
end

local function topic_ids()
  local ids = { 'all' }
  for _, topic in ipairs(catalogue_now()) do
    table.insert(ids, topic.id)
  end
  return ids
end

local subcommands = {
  question = {
    run = function(argument)
      local number = tonumber(argument)
      if argument == '' then
        page.open_question_at_cursor()
      elseif number and number == math.floor(number) then
        page.open_question({ number = number })
      else
        vim.notify((":Backhint question takes a number, not '%s'; :Backhint search takes words"):format(argument))
      end
    end,
    complete = question_numbers,
  },
  search = {
    run = function(argument)
      if argument == '' then
        return ask_and_search()
      end
      search(argument)
    end,
  },
  explain = {
    run = function(argument)
      if argument == '' then
        return explain_at_cursor()
      end
      explain(argument)
    end,
    complete = M.concept_ids,
  },
  concepts = {
    run = function(argument)
      if argument == '' then
        return concepts_of_file()
      end
      concepts_of(argument)
    end,
    complete = topic_ids,
  },
  restart = { run = server.restart },
  log = {
    run = function()
      vim.cmd.tabedit(vim.fn.fnameescape(vim.lsp.get_log_path()))
      vim.cmd.normal({ 'G', bang = true })
    end,
  },
}

---@param arguments { fargs: string[] }
function M.run(arguments)
  local name = arguments.fargs[1]
  local subcommand = subcommands[name]
  if not subcommand then
    local known = vim.tbl_keys(subcommands)
    table.sort(known)
    return vim.notify(
      (":Backhint has no '%s'; it has %s"):format(name, table.concat(known, ', ')),
      vim.log.levels.ERROR
    )
  end
  subcommand.run(table.concat(arguments.fargs, ' ', 2))
end

---@param lead string what was typed of this word
---@param line string the whole command line
---@return string[]
function M.complete(lead, line)
  local name = line:match('^%s*%S+%s+(%S+)%s')
  local candidates = {}
  if not name then
    candidates = vim.tbl_keys(subcommands)
    table.sort(candidates)
  elseif subcommands[name] and subcommands[name].complete then
    candidates = subcommands[name].complete()
  end
  return vim.tbl_filter(function(candidate)
    return vim.startswith(candidate, lead)
  end, candidates)
end

return M
