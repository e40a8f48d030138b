" backhint in Vim, through ALE. Run by tests/other/run: BACKHINT_SERVER is the server, RESULT where the outcome goes.

set nocompatible noswapfile hidden
filetype plugin on
execute 'set runtimepath^=' .. $ALE

" The settings of editors/README.md.
let g:ale_linters = {'python': ['backhint']}
let g:ale_linters_explicit = 1
call ale#linter#Define('python', {
\   'name': 'backhint',
\   'lsp': 'stdio',
\   'executable': $BACKHINT_SERVER,
\   'command': '%e lsp',
\   'language': 'python',
\   'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
\})

let s:lines = []
let s:passed = 0
let s:failed = 0

function! s:Check(name, holds) abort
  let s:passed += a:holds ? 1 : 0
  let s:failed += a:holds ? 0 : 1
  call add(s:lines, (a:holds ? 'ok   ' : 'FAIL ') .. a:name)
endfunction

" Vim can only let its channels speak while it sleeps.
function! s:Await(condition) abort
  for _ in range(750)
    if eval(a:condition)
      return 1
    endif
    sleep 20m
  endfor
  return 0
endfunction

function! s:Run() abort
  edit client.py
  ALELint
  call s:Check('the finding arrives', s:Await('len(ale#engine#GetLoclist(bufnr("%"))) == 1'))
  let l:finding = get(ale#engine#GetLoclist(bufnr('%')), 0, {})
  call s:Check('it is at its place', get(l:finding, 'lnum') == 7 && get(l:finding, 'text', '') =~# 'certificate')
  call cursor(7, 34)
  let g:ale_hover_to_preview = 1
  ALEHover
  let l:hover = 'bufnr("ALEPreviewWindow") > 0 && join(getbufline(bufnr("ALEPreviewWindow"), 1, "$")) =~# "Question"'
  call s:Check('the hover explains', s:Await(l:hover))
  call add(s:lines, s:passed .. ' passed, ' .. s:failed .. ' failed')
  call writefile(s:lines, $RESULT)
  if s:failed
    cquit
  endif
  quitall!
endfunction

autocmd VimEnter * ++nested call s:Run()
