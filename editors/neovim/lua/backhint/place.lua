--- What stands at a place in the code: findings, and the place as the server wants to hear of it.
local M = {}

---@param buffer integer
---@param line integer|nil 0-based; every line when absent
---@return vim.Diagnostic[]
function M.findings(buffer, line)
  return vim.tbl_filter(function(diagnostic)
    return diagnostic.source == 'backhint'
  end, vim.diagnostic.get(buffer, { lnum = line }))
end

--- The finding under the cursor, or else the first one of its line.
---@return vim.Diagnostic|nil
function M.finding_at_cursor()
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local found = M.findings(0, row - 1)
  for _, finding in ipairs(found) do
    if finding.col <= column and column < finding.end_col then
      return finding
    end
  end
  return found[1]
end

--- The protocol's form of a finding: with the rule, the question and the range as the server sent them.
---@param finding vim.Diagnostic
---@return table
function M.protocol(finding)
  return finding.user_data.lsp
end

---@param finding vim.Diagnostic
---@return { uri: string, range: table, message: string }
function M.from(finding)
  local sent = M.protocol(finding)
  return { uri = vim.uri_from_bufnr(finding.bufnr), range = sent.range, message = finding.message }
end

return M
