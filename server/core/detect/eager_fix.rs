//! The fix of an N+1 query: the relation is loaded by the query that loads the rows.

use backhint_knowledge::Family;

use super::{Context, shorten};
use crate::effects::arguments;
use crate::facts::ExprKind;
use crate::finding::{Edit, Fix};
use crate::orm::Query;
use crate::outside_call::meant;
use crate::syntax::Span;
use crate::world::Lacked;

/// A query that is to load more.
pub(super) struct Loading<'r, 'c, 'a> {
    pub cx: &'r Context<'c, 'a>,
    pub query: &'r Query<'a>,
}

impl Loading<'_, '_, '_> {
    /// The edit of the query that loads a relation with it, hops joined by dots. `None` where no edit helps.
    pub(super) fn fix(&self, path: &str, many: bool) -> Option<Fix> {
        let orm = &self.query.orm.orm;
        if self.query.outside.is_some() && (self.query.eager_calls.is_empty() || !orm.fix_option.is_empty()) {
            return self.elsewhere(path, many);
        }
        if !orm.fix_option.is_empty() {
            return super::option_fix::fix(self.cx, self.query, &lower_first(path));
        }
        if orm.fix_to_one.is_empty() {
            let fix = super::text_fix::fix(self.cx, self.query, &lower_first(path), many);
            return fix.or_else(|| orm.repository.as_ref().and_then(|_| self.elsewhere(path, many)));
        }
        // Properties of C# begin with a capital letter, and are written so in a fix.
        let named = if self.cx.family == Family::CSharp { path.to_owned() } else { lower_first(path) };
        let path = format!("{}{named}", self.query.prefix);
        let template = if many || !self.query.prefix.is_empty() { &orm.fix_to_many } else { &orm.fix_to_one };
        // `Include(row => row.Author.Country)` goes through single rows only.
        let nests = template.contains("'{relation}'")
            || self.cx.family == Family::Ruby
            || (self.cx.family == Family::CSharp && self.query.prefix.is_empty());
        if template.is_empty() || (path.contains('.') && !nests) || !self.can_load() {
            return None;
        }
        let code = match self.cx.family {
            Family::Ruby => template.replace(":{relation}", &nested_symbols(&path)),
            Family::Python => template.replace("{relation}", &path.replace('.', "__")),
            _ => template.replace("{relation}", &path),
        };
        let code = if code.contains("{model}") { code.replace("{model}", self.query.model?) } else { code };
        let title = format!("Load `{path}` with the query: `{}`", shorten(&code));
        let method = code.trim_start_matches(['.', '-', '>']).split('(').next()?;
        // Each call of C# names one relation.
        let merged = self.call_to_merge_into(method).filter(|_| self.cx.family != Family::CSharp);
        let mut edits = vec![match merged {
            Some(end) => Edit { span: Span::new(end, end), text: format!(", {}", inner_argument(&code)?) },
            None if self.query.outside.is_some() => return self.elsewhere(&named, many),
            None => self.insertion(&code)?,
        }];
        if !orm.fix_import.is_empty() {
            let loader = inner_argument(&code)?.split('(').next()?;
            edits.extend(self.import(&orm.fix_import.replace("{loader}", loader))?);
        }
        edits.sort_by_key(|edit| edit.span);
        Some(Fix { title, edits, safe: true, file: None })
    }

    /// The fix of a query that stands in another file.
    fn elsewhere(&self, path: &str, many: bool) -> Option<Fix> {
        let outside = self.cx.outside;
        let path = format!("{}{path}", self.query.prefix);
        let lacked = Lacked { path: &path, many: many || !self.query.prefix.is_empty() };
        let called = meant(self.cx.names, self.query.head);
        let known = called.iter().find(|called| outside.function(called).is_some());
        // Nobody has to write down what a repository inherits: then no function is known.
        let is_plain = || arguments(self.cx.names, self.query.head).is_empty();
        let inherited = || called.first().filter(|_| self.query.orm.orm.repository.is_some() && is_plain());
        outside.loading(known.or_else(inherited)?, lacked)
    }

    /// Whether the query begins with something that can load relations: a list of related rows cannot.
    fn can_load(&self) -> bool {
        let head = self.cx.names.facts.expr(self.query.head).kind;
        !self.query.related
            || !self.query.prefix.is_empty()
            || match self.cx.family {
                Family::Python => self.query.orm.orm.managers,
                Family::Php => matches!(head, ExprKind::Call { .. }),
                family => family == Family::Ruby,
            }
    }

    /// Puts an eager call behind the head of the query; before the method that sends it where the head is that method.
    fn insertion(&self, code: &str) -> Option<Edit> {
        let (facts, head) = (self.cx.names.facts, self.query.head);
        let end = self.cx.span(head).end;
        let behind = |end: u32| Edit { span: Span::new(end, end), text: code.to_owned() };
        let callee = match facts.expr(head).kind {
            ExprKind::Call { callee, .. } => callee,
            ExprKind::Member { .. } if self.cx.family == Family::Ruby => head,
            _ => return Some(behind(end)),
        };
        let (object, name) = match facts.expr(callee).kind {
            ExprKind::Member { object, name } => (object, name),
            ExprKind::Name if self.cx.family == Family::Python && self.query.orm.orm.managers => {
                return self.insertion_in_argument(code);
            }
            _ => return Some(behind(end)),
        };
        let role = self.query.orm.method(self.cx.text(name));
        if role.one && self.cx.family == Family::Ruby {
            return Some(behind(self.cx.span(object).end));
        }
        if self.cx.family != Family::Php || self.query.related {
            return Some(behind(end));
        }
        let own = code.trim_start_matches("->");
        Some(match self.cx.text(name) {
            "all" => Edit { span: Span::new(name.start, end), text: format!("{own}->get()") },
            "get" | "paginate" | "simplePaginate" | "cursor" | "cursorPaginate" => {
                Edit { span: Span::new(name.start, name.start), text: format!("{own}->") }
            }
            _ if role.one => Edit { span: Span::new(name.start, name.start), text: format!("{own}->") },
            _ => behind(end),
        })
    }

    /// `get_object_or_404(Book, pk=pk)` gives a row, so what it asks is what loads: a model, or a query.
    fn insertion_in_argument(&self, code: &str) -> Option<Edit> {
        let facts = self.cx.names.facts;
        let first = arguments(self.cx.names, self.query.head).first().filter(|arg| arg.name.is_none())?;
        let end = first.span.end;
        let is_model = |name: &str| name.starts_with(char::is_uppercase);
        let text = match facts.expr(first.value).kind {
            ExprKind::Name if is_model(self.cx.names.code(first.value)) => format!(".objects{code}"),
            ExprKind::Member { name, .. } if is_model(self.cx.text(name)) => format!(".objects{code}"),
            ExprKind::Member { .. } | ExprKind::Call { .. } => code.to_owned(),
            _ => return None,
        };
        Some(Edit { span: Span::new(end, end), text })
    }

    /// The end of the arguments of an eager call of the same method that has some already.
    fn call_to_merge_into(&self, method: &str) -> Option<u32> {
        self.query.eager_calls.iter().find_map(|call| {
            let ExprKind::Call { callee, .. } = self.cx.names.facts.expr(*call).kind else { return None };
            let name = self.cx.names.written(callee).last()?.name;
            let args = arguments(self.cx.names, *call);
            let last = args.last()?;
            // Behind a list, PHP's `with` takes a callback.
            let is_open = self.cx.family != Family::Php
                || args.iter().all(|arg| matches!(self.cx.names.facts.expr(arg.value).kind, ExprKind::Text(_)));
            (name == method && last.name.is_none() && is_open).then_some(last.span.end)
        })
    }

    /// The edit that imports a name, nothing where the file has it; `None` where there is no place for it.
    fn import(&self, line: &str) -> Option<Option<Edit>> {
        let (module, wanted) = line.strip_prefix("from ")?.split_once(" import ")?;
        let (facts, text) = (self.cx.names.facts, self.cx.names.text);
        if self.cx.names.import_named(wanted).is_some() {
            return Some(None);
        }
        let line_at = |span: Span| {
            let start = text[..span.start as usize].rfind('\n').map_or(0, |at| at + 1);
            let end = text[start..].find('\n').map_or(text.len(), |at| start + at);
            (start, text[start..end].trim_end())
        };
        let mut lines = facts.imports.iter().map(|import| line_at(import.local));
        let own = format!("from {module} import ");
        let insert = |at: usize, code: String| {
            let at = u32::try_from(at).ok()?;
            Some(Some(Edit { span: Span::new(at, at), text: code }))
        };
        let is_open = |code: &str| code.starts_with(&own) && !code.contains(['(', '\\', '#']);
        if let Some((start, code)) = lines.clone().find(|(_, code)| is_open(code)) {
            return insert(start + code.len(), format!(", {wanted}"));
        }
        let begins = |code: &str| code.starts_with("from ") || code.starts_with("import ");
        let (start, _) = lines.find(|(_, code)| begins(code) && !code.starts_with("from __future__"))?;
        insert(start, format!("{line}\n"))
    }
}

/// Hops of a path as Ruby nests them: `author`, `author: :country`, `author: { country: :region }`.
fn nested_symbols(path: &str) -> String {
    let hops: Vec<&str> = path.split('.').collect();
    let (last, before) = hops.split_last().unwrap_or((&"", &[]));
    before.iter().enumerate().rev().fold(format!(":{last}"), |inner, (depth, hop)| {
        let is_nested = depth + 1 < before.len();
        if is_nested { format!("{hop}: {{ {inner} }}") } else { format!("{hop}: {inner}") }
    })
}

/// What stands between the brackets of a call.
fn inner_argument(code: &str) -> Option<&str> {
    let start = code.find('(')? + 1;
    code.get(start..code.rfind(')')?)
}

/// Getters and accessors name a relation with a capital letter, the field has a small one.
pub(crate) fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
