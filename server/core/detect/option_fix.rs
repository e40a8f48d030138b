//! The fix of a query whose options name the relations that it loads: `find({ relations: { author: true } })`.

use backhint_knowledge::OptionForm;

use super::{Context, shorten};
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind};
use crate::finding::{Edit, Fix};
use crate::orm::Query;
use crate::syntax::Span;

/// The edit of a query's options, or of the chain of its builder, that loads a relation; hops are joined by dots.
pub(super) fn fix<'c, 'a>(cx: &Context<'c, 'a>, query: &Query<'a>, path: &str) -> Option<Fix> {
    let path = format!("{}{path}", query.prefix);
    let options = Options { cx, query, hops: path.split('.').collect() };
    let callee = cx.names.callee(query.head)?;
    let method = cx.names.written(callee).last()?.name;
    let (edits, code) = if method == "createQueryBuilder" { options.join()? } else { options.edits(callee, method)? };
    Some(Fix { title: format!("Load `{path}` with the query: `{}`", shorten(&code)), edits, safe: true, file: None })
}

struct Options<'r, 'c, 'a> {
    cx: &'r Context<'c, 'a>,
    query: &'r Query<'a>,
    hops: Vec<&'r str>,
}

impl Options<'_, '_, '_> {
    fn key(&self) -> &str {
        &self.query.orm.orm.fix_option
    }

    /// The relation as the options name it: `{ author: { country: true } }`, `['author']`.
    fn named(&self, hops: &[&str]) -> Option<String> {
        match (self.query.orm.orm.fix_option_form, hops) {
            (OptionForm::Keys, _) => {
                let all = hops.iter().rev().fold("true".to_owned(), |inner, hop| format!("{{ {hop}: {inner} }}"));
                Some(all)
            }
            (OptionForm::Names, [only]) => Some(format!("['{only}']")),
            (OptionForm::Names, _) => None,
        }
    }

    fn edits(&self, callee: ExprId, method: &str) -> Option<(Vec<Edit>, String)> {
        let facts = self.cx.names.facts;
        let all = arguments(self.cx.names, self.query.head);
        let is_model = all.first().is_some_and(|arg| {
            matches!(facts.expr(arg.value).kind, ExprKind::Name)
                && self.cx.names.code(arg.value).starts_with(char::is_uppercase)
        });
        let code = format!("{}: {}", self.key(), self.named(&self.hops)?);
        let rest = &all[usize::from(is_model)..];
        if let Some(general) = method.strip_suffix("By") {
            // `findBy` gets conditions alone, where `find` has room for more.
            let ExprKind::Member { name, .. } = facts.expr(callee).kind else { return None };
            let [only] = rest else { return None };
            let span = self.cx.span(only.value);
            let edits = vec![
                Edit { span: name, text: general.to_owned() },
                Edit { span: Span::new(span.start, span.start), text: "{ where: ".to_owned() },
                Edit { span: Span::new(span.end, span.end), text: format!(", {code} }}") },
            ];
            return Some((edits, code));
        }
        let edit = match (rest, all.last()) {
            ([], Some(model)) => insertion(model.span.end, format!(", {{ {code} }}")),
            ([], None) => {
                let end = self.cx.span(self.query.head).end.checked_sub(1)?;
                insertion(end, format!("{{ {code} }}"))
            }
            ([only], _) => self.inside(only, &code)?,
            _ => return None,
        };
        Some((vec![edit], code))
    }

    /// The edit of an options object that is there.
    fn inside(&self, options: &Arg, code: &str) -> Option<Edit> {
        let facts = self.cx.names.facts;
        let ExprKind::Collection(range) = facts.expr(options.value).kind else { return None };
        let entries = facts.args(range);
        if !self.cx.names.code(options.value).starts_with('{') || entries.iter().any(|entry| entry.spread) {
            return None;
        }
        match self.entry(entries, self.key()) {
            Some(value) => self.merged(value),
            None => Some(self.first_in(options.value, entries, code)),
        }
    }

    fn entry(&self, entries: &[Arg], key: &str) -> Option<ExprId> {
        entries.iter().find(|entry| entry.name.is_some_and(|name| self.cx.text(name) == key)).map(|entry| entry.value)
    }

    /// Puts an entry at the beginning of an object.
    fn first_in(&self, object: ExprId, entries: &[Arg], code: &str) -> Edit {
        let start = self.cx.span(object).start + 1;
        let text = if entries.is_empty() { format!(" {code} ") } else { format!(" {code},") };
        insertion(start, text)
    }

    /// Adds the relation to those that an option names.
    fn merged(&self, value: ExprId) -> Option<Edit> {
        let facts = self.cx.names.facts;
        let (mut at, mut hops) = (value, self.hops.as_slice());
        let is_list = self.cx.names.code(value).starts_with('[');
        loop {
            let span = self.cx.span(at);
            match facts.expr(at).kind {
                ExprKind::Collection(range) if is_list => {
                    let list = self.hops.join(".");
                    if list.contains('.') && self.query.orm.orm.fix_option_form == OptionForm::Names {
                        return None;
                    }
                    return Some(match facts.args(range).last() {
                        Some(last) => insertion(last.span.end, format!(", '{list}'")),
                        None => insertion(span.start + 1, format!("'{list}'")),
                    });
                }
                ExprKind::Collection(range) if self.query.orm.orm.fix_option_form == OptionForm::Keys => {
                    let (first, rest) = hops.split_first()?;
                    match self.entry(facts.args(range), first) {
                        Some(inner) => (at, hops) = (inner, rest),
                        None => {
                            let code = format!("{first}: {}", self.named(rest)?);
                            return Some(self.first_in(at, facts.args(range), &code));
                        }
                    }
                }
                ExprKind::Bool(true) if !hops.is_empty() => {
                    return Some(Edit { span, text: self.named(hops)? });
                }
                _ => return None,
            }
        }
    }

    /// `.leftJoinAndSelect('book.author', 'author')` behind the head of a builder.
    fn join(&self) -> Option<(Vec<Edit>, String)> {
        let first = arguments(self.cx.names, self.query.head).first()?;
        let own = self.cx.names.literal(first.value)?;
        let (relation, before) = self.hops.split_last()?;
        let before = before.join(".");
        let alias = match before.as_str() {
            "" => own,
            _ => self.query.aliases.iter().find(|(_, path)| *path == before)?.0,
        };
        let code = format!(".leftJoinAndSelect('{alias}.{relation}', '{relation}')");
        let behind = match self.query.eager_calls.last() {
            Some(last) if !before.is_empty() => *last,
            _ => self.query.head,
        };
        let is_taken = self.query.aliases.iter().any(|(alias, _)| alias == relation);
        (!is_taken).then(|| (vec![insertion(self.cx.span(behind).end, code.clone())], code))
    }
}

fn insertion(at: u32, text: String) -> Edit {
    Edit { span: Span::new(at, at), text }
}
