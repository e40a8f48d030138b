--- A small test frame: named tests, waiting for conditions instead of sleeping, a summary and an exit code.
---
--- The tests run in a coroutine that gives Neovim its main loop back while they wait, so that typed keys and answers
--- of the server are handled exactly as they are for a person.
local M = {}

local patience = tonumber(os.getenv('BACKHINT_TEST_PATIENCE')) or 15000 -- milliseconds
local most_failures = tonumber(os.getenv('BACKHINT_TEST_FAILURES')) or math.huge
local passed, failed = 0, 0

local function say(format, ...)
  io.stdout:write(format:format(...), '\n')
  io.stdout:flush()
end

local function finish()
  say('%d passed, %d failed', passed, failed)
  os.exit((failed == 0 and passed > 0) and 0 or 1)
end

function M.test(name, body)
  local ok, failure = xpcall(body, debug.traceback)
  if ok then
    passed = passed + 1
    return say('ok   %s', name)
  end
  failed = failed + 1
  local message = vim.split(failure, 'stack traceback:', { plain = true })[1]
  say('FAIL %s\n     %s', name, vim.trim(message))
  if failed >= most_failures then
    finish()
  end
end

function M.equal(actual, expected)
  if not vim.deep_equal(actual, expected) then
    error(('expected %s, got %s'):format(vim.inspect(expected), vim.inspect(actual)), 2)
  end
end

function M.contains(text, part)
  if not text:find(part, 1, true) then
    error(('expected %q in:\n%s'):format(part, text), 2)
  end
end

--- Waits until `condition` gives something and returns it.
function M.await(what, condition)
  local running = coroutine.running()
  local deadline = vim.uv.now() + patience
  while true do
    local value = condition()
    if value then
      return value
    end
    if vim.uv.now() > deadline then
      error('timeout: ' .. what, 2)
    end
    vim.defer_fn(function()
      coroutine.resume(running)
    end, 10)
    coroutine.yield()
  end
end

--- Runs tests, prints the summary and ends Neovim. Buffers are changed on purpose: nothing asks whether to write them.
function M.run(tests)
  local body = coroutine.create(function()
    local ok, failure = xpcall(tests, debug.traceback)
    if not ok then
      failed = failed + 1
      say('FAIL outside of a test\n%s', failure)
    end
    finish()
  end)
  coroutine.resume(body)
end

return M
