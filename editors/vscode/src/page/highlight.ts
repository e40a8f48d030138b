/** Colours code blocks: comments, strings, numbers and keywords, for the languages the pages use. */

const word = (text: string): string[] => text.split(' ');

const python = word(
  'and as assert async await break class continue def del elif else except False finally for from global if import in ' +
    'is lambda None nonlocal not or pass raise return True try while with yield match case',
);
const javascript = word(
  'async await break case catch class const continue default delete do else export extends false finally for from ' +
    'function if import in instanceof interface let new null of return static super switch this throw true try type ' +
    'typeof undefined var void while yield enum implements private public protected readonly',
);
const java = word(
  'abstract boolean break byte case catch char class const continue default do double else enum extends false final ' +
    'finally float for if implements import instanceof int interface long new null package private protected public ' +
    'record return short static super switch synchronized this throw throws true try var void volatile while',
);
const go = word(
  'break case chan const continue default defer else fallthrough for func go goto if import interface map nil package ' +
    'range return select struct switch type var true false',
);
const ruby = word(
  'alias and begin break case class def do else elsif end ensure false for if in include module next nil not or ' +
    'private raise require rescue return self super then true unless until when while yield',
);
const php = word(
  'abstract array as break case catch class const continue do echo else elseif extends false final finally fn for ' +
    'foreach function if implements interface match namespace new null private protected public readonly return ' +
    'static switch throw trait true try use while yield',
);
const csharp = word(
  'abstract as async await base bool break case catch class const continue decimal default do else enum false finally ' +
    'for foreach from if in int interface internal is lock long namespace new null out override private protected ' +
    'public readonly record ref return sealed select static string struct switch this throw true try using var ' +
    'virtual void where while yield',
);
const sql = word(
  'select from where and or not null is in insert into values update set delete create table index on join left right ' +
    'inner outer group by order having limit offset as distinct begin commit rollback for exists between like primary ' +
    'key references unique with case when then else end union all alter add drop explain analyze locked skip share',
);
const shell = word('if then else fi for do done while case esac function return export local in');

interface Grammar {
  keywords: Set<string>;
  ignoresCase: boolean;
  /** What begins a comment that runs to the end of the line. */
  lineComments: string[];
  blockComments: boolean;
}

function grammar(keywords: string[], lineComments: string[], blockComments: boolean, ignoresCase = false): Grammar {
  return { keywords: new Set(keywords), lineComments, blockComments, ignoresCase };
}

const grammars: Record<string, Grammar> = {
  python: grammar(python, ['#'], false),
  javascript: grammar(javascript, ['//'], true),
  typescript: grammar(javascript, ['//'], true),
  tsx: grammar(javascript, ['//'], true),
  java: grammar(java, ['//'], true),
  go: grammar(go, ['//'], true),
  ruby: grammar(ruby, ['#'], false),
  php: grammar(php, ['//', '#'], true),
  csharp: grammar(csharp, ['//'], true),
  sql: grammar(sql, ['--'], true, true),
  bash: grammar(shell, ['#'], false),
  sh: grammar(shell, ['#'], false),
  yaml: grammar(word('true false null'), ['#'], false),
  toml: grammar(word('true false'), ['#'], false),
  json: grammar(word('true false null'), [], false),
  dockerfile: grammar(word('FROM RUN CMD COPY ADD ENTRYPOINT ENV EXPOSE HEALTHCHECK USER WORKDIR ARG AS'), ['#'], false),
};

const other: Record<string, string> = { py: 'python', js: 'javascript', jsx: 'javascript', ts: 'typescript', rb: 'ruby', cs: 'csharp', yml: 'yaml' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function isComment(token: string, { lineComments, blockComments }: Grammar): boolean {
  return lineComments.some((start) => token.startsWith(start)) || (blockComments && token.startsWith('/*'));
}

function tokenPattern({ lineComments, blockComments }: Grammar): RegExp {
  const comments = lineComments.map((start) => `${start}[^\\n]*`);
  if (blockComments) comments.push('/\\*[^]*?(?:\\*/|$)');
  const strings = ['"""[^]*?(?:"""|$)', "'''[^]*?(?:'''|$)", '`(?:\\\\[^]|[^`\\\\])*`?'];
  strings.push('"(?:\\\\.|[^"\\\\\\n])*"?', "'(?:\\\\.|[^'\\\\\\n])*'?");
  const numbers = '\\b\\d[\\w.]*';
  const names = '[A-Za-z_$][\\w$]*';
  return new RegExp([...comments, ...strings, numbers, names].join('|'), 'g');
}

function kindOf(token: string, rules: Grammar): string | undefined {
  if (isComment(token, rules)) return 'comment';
  if (/^["'`]/.test(token)) return 'string';
  if (/^\d/.test(token)) return 'number';
  return rules.keywords.has(rules.ignoresCase ? token.toLowerCase() : token) ? 'keyword' : undefined;
}

/** The code as HTML; a language that is not known here is escaped and left plain. */
export function highlight(code: string, language: string): string {
  const rules = grammars[other[language] ?? language];
  if (rules === undefined) return escapeHtml(code);
  let html = '';
  let end = 0;
  for (const match of code.matchAll(tokenPattern(rules))) {
    const [token] = match;
    const kind = kindOf(token, rules);
    html += escapeHtml(code.slice(end, match.index));
    html += kind === undefined ? escapeHtml(token) : `<span class="${kind}">${escapeHtml(token)}</span>`;
    end = match.index + token.length;
  }
  return html + escapeHtml(code.slice(end));
}
