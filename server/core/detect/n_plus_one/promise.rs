//! Relations that a row gives as a promise: `await book.author`, `await book.getAuthor()`.

use backhint_knowledge::Evidence;

use super::Rows;
use super::hop::{Declared, Hop};
use crate::detect::Draft;
use crate::detect::eager_fix::lower_first;
use crate::detect::query_in_loop::is_concurrent;
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, Jump, JumpKind};
use crate::finding::{Edit, Fix};
use crate::iteration::Source;

impl<'a> Rows<'_, '_, 'a> {
    /// An accessor asks the database whatever was loaded with the rows.
    pub(super) fn defeated(&self, row: &str, path: &str, hop: &Hop<'a>, seen: &mut Vec<String>) -> Option<Draft> {
        if self.query.eager_unknown || seen.iter().any(|other| other == path) {
            return None;
        }
        seen.push(path.to_owned());
        let what = lower_first(path);
        let message = format!(
            "`{what}` of every `{row}` is loaded in advance, but `{}` asks the database again: one more query per row",
            self.cx.short(hop.value)
        );
        let draft = self.draft(row, path, hop);
        Some(Draft { rule: "orm-eager-defeated".to_owned(), message, fixes: Vec::new(), ..draft })
    }

    /// `await row.getAuthor()`, `await row.$get('author')`.
    pub(super) fn accessor_hop(&self, at: ExprId, model: Option<&'a str>) -> Option<Hop<'a>> {
        let (method, getter) = self.member(at)?;
        let call = self.called(method)?;
        let value = self.waited(call)?;
        let (name, many) = self.accessed(getter, call)?;
        let known = match self.declared(model, name) {
            // `hasTag(tag)` asks about one of many.
            Declared::Plain => self.declared(model, &format!("{name}s")),
            found => found,
        };
        let (evidence, declared, target) = match known {
            Declared::Relation(relation) => (self.query.evidence, Some(relation.declared), relation.target),
            Declared::Unknown => (self.query.evidence.min(Evidence::Likely), None, None),
            Declared::Plain => return None,
        };
        Some(Hop { name, value, many, evidence, target, declared })
    }

    /// The relation that an accessor asks for, and whether it leads to many rows.
    fn accessed(&self, getter: &'a str, call: ExprId) -> Option<(&'a str, bool)> {
        if matches!(getter, "$get" | "$count" | "$has") {
            let name = self.cx.names.literal(arguments(self.cx.names, call).first()?.value)?;
            return Some((name, name.ends_with('s')));
        }
        let verb = ["get", "count", "has"].into_iter().find(|verb| getter.starts_with(verb))?;
        let name = getter[verb.len()..].strip_suffix("Count").unwrap_or(&getter[verb.len()..]);
        name.starts_with(char::is_uppercase).then(|| (name, name.ends_with('s')))
    }

    /// `await row.author`.
    pub(super) fn awaited_hop(&self, at: ExprId, model: Option<&'a str>) -> Option<Hop<'a>> {
        let (member, name) = self.member(at)?;
        let value = self.waited(member)?;
        let (evidence, declared, target, many) = match self.declared(model, name) {
            Declared::Relation(r) if r.eager => return None,
            Declared::Relation(r) => (self.query.evidence, Some(r.declared), r.target, r.many.unwrap_or(false)),
            Declared::Plain => return None,
            // Any value may stand in a list of promises; only what is waited for by itself says that it is one.
            Declared::Unknown if !matches!(self.cx.names.facts.expr(value).kind, ExprKind::Await(_)) => return None,
            Declared::Unknown => (self.query.evidence.min(Evidence::Likely), None, None, false),
        };
        Some(Hop { name, value, many, evidence, target, declared })
    }

    /// What code gets that waits for a promise: `await x`, `x.then(...)`, `Promise.all([x, ...])`, and what a callback of
    /// rounds that run side by side gives back.
    fn waited(&self, promise: ExprId) -> Option<ExprId> {
        let facts = self.cx.names.facts;
        if let Some(parent) = self.links.parent(promise) {
            return match facts.expr(parent).kind {
                ExprKind::Await(_) => Some(parent),
                ExprKind::Member { name, .. } => {
                    matches!(self.cx.text(name), "then" | "catch" | "finally").then_some(promise)
                }
                _ => None,
            };
        }
        let span = self.cx.span(promise);
        let in_list = |list: ExprId| match facts.expr(list).kind {
            ExprKind::Collection(range) => facts.args(range).iter().any(|entry| entry.value == promise),
            _ => false,
        };
        let joins = |call: &&ExprId| {
            let ExprKind::Call { callee, .. } = facts.expr(**call).kind else { return false };
            matches!(self.cx.names.code(callee), "Promise.all" | "Promise.allSettled")
                && self.cx.span(**call).contains(span)
                && arguments(self.cx.names, **call).iter().any(|arg| in_list(arg.value))
        };
        let mut near = facts.calls.iter().skip(facts.calls.partition_point(|call| *call < promise)).take(40);
        (near.any(|call| joins(&call)) || self.is_given_back(promise)).then_some(promise)
    }

    /// Whether the callback of rounds that run side by side gives an expression back.
    fn is_given_back(&self, id: ExprId) -> bool {
        let facts = self.cx.names.facts;
        let Source::Callback(function) = self.iteration.source else { return false };
        let own = facts.function(function);
        let is_returned = |jump: &Jump| {
            jump.kind == JumpKind::Return
                && jump.value == Some(id)
                && facts.function_around(jump.region) == Some(function)
        };
        (own.value == Some(id) || facts.jumps.iter().any(is_returned)) && is_concurrent(self.cx, self.iteration)
    }

    /// A fix that also reads the loaded rows where an accessor asked for them: `book.author` for `await book.getAuthor()`.
    pub(super) fn read_loaded(&self, mut fix: Fix, path: &str, hop: &Hop<'a>) -> Option<Fix> {
        let facts = self.cx.names.facts;
        let ExprKind::Await(call) = facts.expr(hop.value).kind else { return None };
        let ExprKind::Call { callee, args } = facts.expr(call).kind else { return None };
        let ExprKind::Member { object, name } = facts.expr(callee).kind else { return None };
        let asks = self.cx.text(name).starts_with("get") && args.is_empty();
        if !asks || hop.declared.is_none() || path.contains('.') || fix.file.is_some() {
            return None;
        }
        let own = &self.orms.model(self.query.model?)?.relations;
        let property = own.keys().find(|own| own.eq_ignore_ascii_case(path))?;
        let text = format!("{}.{property}", self.cx.names.code(object));
        fix.edits.push(Edit { span: self.cx.span(hop.value), text });
        fix.edits.sort_by_key(|edit| edit.span);
        Some(fix)
    }
}
