//! What a query loads along with its rows: the eager calls in its chain.

use backhint_knowledge::Family;

use super::{Orms, Query};
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind, TextPart};

impl<'a> Orms<'_, 'a> {
    pub(super) fn read_eager_call(&self, query: &mut Query<'a>, call: ExprId) {
        let facts = self.names.facts;
        let ExprKind::Call { callee, .. } = facts.expr(call).kind else { return };
        if self.names.family() == Family::Ruby {
            return self.read_eager_names(query, call);
        }
        if self.names.family() == Family::CSharp {
            return self.read_includes(query, call, callee);
        }
        let first_inside = callee.0 + 1;
        let mut names = 0;
        for inner in facts.inside(call).filter(|inner| inner.0 >= first_inside) {
            match facts.expr(inner).kind {
                ExprKind::Text(range) => {
                    if let [TextPart::Literal(span)] = facts.parts(range) {
                        query.eager.push(dotted(self.names.of(*span)));
                        names += 1;
                    }
                }
                ExprKind::Member { name, .. } => {
                    query.eager.push(self.names.of(name).to_owned());
                    names += 1;
                }
                _ => {}
            }
        }
        let opaque = arguments(self.names, call)
            .iter()
            .any(|arg| arg.spread || matches!(facts.expr(arg.value).kind, ExprKind::Name | ExprKind::Index { .. }));
        query.eager_unknown |= names == 0 || opaque;
        query.eager_calls.push(call);
    }

    /// `includes(:author, tags: [:kind, { owner: :country }])`.
    pub(super) fn read_eager_names(&self, query: &mut Query<'a>, call: ExprId) {
        let facts = self.names.facts;
        let mut open: Vec<(String, Arg)> = Vec::new();
        open.extend(arguments(self.names, call).iter().map(|arg| (String::new(), *arg)));
        while let Some((mut path, entry)) = open.pop() {
            let mut join = |name: &str| {
                path.push_str(if path.is_empty() { "" } else { "." });
                path.push_str(name);
            };
            if let Some(name) = entry.name {
                join(self.names.of(name));
            }
            match facts.expr(entry.value).kind {
                ExprKind::Text(range) => match facts.parts(range) {
                    [TextPart::Literal(name)] => {
                        join(self.names.of(*name));
                        query.eager.push(path);
                    }
                    _ => query.eager_unknown = true,
                },
                ExprKind::Collection(range) => open.extend(facts.args(range).iter().map(|arg| (path.clone(), *arg))),
                _ => query.eager_unknown = true,
            }
        }
        query.eager_calls.push(call);
    }

    /// `Include(b => b.Author.Country)`, `Include("Author.Country")`; `ThenInclude(a => a.Country)` goes on from there.
    pub(super) fn read_includes(&self, query: &mut Query<'a>, call: ExprId, callee: ExprId) {
        let facts = self.names.facts;
        let goes_on = self.names.written(callee).last().is_some_and(|segment| segment.name == "ThenInclude");
        let before = if goes_on { query.eager.last().map(|path| format!("{path}.")) } else { None };
        let path = arguments(self.names, call).first().and_then(|arg| match facts.expr(arg.value).kind {
            ExprKind::Text(range) => match facts.parts(range) {
                [TextPart::Literal(span)] => Some(self.names.of(*span).to_owned()),
                _ => None,
            },
            ExprKind::Lambda(function) => {
                let written = self.names.written(facts.function(function).value?);
                // `Include(b => b.Tags.Where(...))` filters what is loaded.
                let hops: Vec<&str> =
                    written.iter().skip(1).take_while(|hop| !hop.called).map(|hop| hop.name).collect();
                Some(hops.join("."))
            }
            _ => None,
        });
        match path {
            Some(path) if !path.is_empty() => query.eager.push(before.unwrap_or_default() + &path),
            _ => query.eager_unknown = true,
        }
        query.eager_calls.push(call);
    }

    /// `findAll({ include: [...] })`: every name behind such a key counts, at any depth.
    pub(super) fn read_options(&self, query: &mut Query<'a>, call: ExprId) {
        let facts = self.names.facts;
        let keys: Vec<&String> = query.orm.orm.eager.iter().flat_map(|eager| &eager.options).collect();
        if keys.is_empty() {
            return;
        }
        for arg in arguments(self.names, call) {
            match facts.expr(arg.value).kind {
                ExprKind::Collection(range) => {
                    for entry in facts.args(range) {
                        let name = entry.name.map(|span| self.names.of(span));
                        if entry.spread {
                            query.eager_unknown = true;
                        } else if name.is_some_and(|name| keys.iter().any(|key| *key == name)) {
                            self.read_names(query, entry.value);
                        }
                    }
                }
                ExprKind::Name | ExprKind::Member { .. } | ExprKind::Call { .. } => query.eager_unknown = true,
                _ => {}
            }
        }
    }

    pub(super) fn read_names(&self, query: &mut Query<'a>, value: ExprId) {
        let facts = self.names.facts;
        for inner in facts.inside(value) {
            match facts.expr(inner).kind {
                ExprKind::Name => query.eager.push(self.names.code(inner).to_owned()),
                ExprKind::Text(range) => {
                    for part in facts.parts(range) {
                        if let TextPart::Literal(span) = part {
                            query.eager.push(dotted(self.names.of(*span)));
                        }
                    }
                }
                ExprKind::Collection(range) => {
                    let keys = facts.args(range).iter().filter_map(|entry| entry.name);
                    query.eager.extend(keys.map(|span| self.names.of(span).to_owned()));
                }
                _ => {}
            }
        }
    }

    /// `select b from Book b join fetch b.author`.
    pub(super) fn read_fetches(&self, query: &mut Query<'a>, call: ExprId) {
        let Some(text) = self.literal_in(call).map(str::to_lowercase) else { return };
        let Some(original) = self.literal_in(call) else { return };
        for mark in query.orm.orm.eager.iter().map(|eager| eager.text.as_str()).filter(|mark| !mark.is_empty()) {
            let mut from = 0;
            while let Some(found) = text[from..].find(mark) {
                from += found + mark.len();
                let path = original.get(from..).and_then(|rest| rest.split_whitespace().next()).unwrap_or_default();
                query.eager.push(path.split_once('.').map_or(path, |(_, relation)| relation).to_owned());
            }
        }
    }
}

/// `author__country` and `author.country` are the same hops.
fn dotted(text: &str) -> String {
    text.replace("__", ".")
}
