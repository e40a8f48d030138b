//! What a query loads along with its rows: the eager calls in its chain.

use backhint_knowledge::{Family, ModelFrom};

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
        let method = self.names.written(callee).last().map_or("", |segment| segment.name);
        if query.orm.orm.eager.iter().any(|eager| eager.aliases && eager.methods.iter().any(|own| own == method)) {
            return self.read_join(query, call);
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

    /// `leftJoinAndSelect('book.author', 'a')`, `leftJoinAndSelect('a.country', 'c')`.
    fn read_join(&self, query: &mut Query<'a>, call: ExprId) {
        query.eager_calls.push(call);
        let mut args = arguments(self.names, call).iter();
        let Some((row, relation)) = args.next().and_then(|arg| self.names.literal(arg.value)?.split_once('.')) else {
            query.eager_unknown = true;
            return;
        };
        let before = query.aliases.iter().find(|(alias, _)| *alias == row).map(|(_, path)| format!("{path}."));
        let path = before.unwrap_or_default() + relation;
        if let Some(alias) = args.next().and_then(|arg| self.names.literal(arg.value)) {
            query.aliases.push((alias, path.clone()));
        }
        query.eager.push(path);
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

    /// `findAll({ include: [...] })`, `find({ relations: { author: { country: true } } })`.
    pub(super) fn read_options(&self, query: &mut Query<'a>, call: ExprId, model: ModelFrom) {
        let facts = self.names.facts;
        let keys: Vec<&String> = query.orm.orm.eager.iter().flat_map(|eager| &eager.options).collect();
        if keys.is_empty() {
            return;
        }
        for arg in arguments(self.names, call).iter().skip(usize::from(model == ModelFrom::Argument)) {
            match facts.expr(arg.value).kind {
                ExprKind::Collection(range) => {
                    for entry in facts.args(range) {
                        let name = entry.name.map(|span| self.names.of(span));
                        if entry.spread {
                            query.eager_unknown = true;
                        } else if name.is_some_and(|name| keys.iter().any(|key| *key == name)) {
                            self.read_option(query, entry.value);
                        }
                    }
                }
                ExprKind::Name | ExprKind::Member { .. } | ExprKind::Call { .. } => query.eager_unknown = true,
                _ => {}
            }
        }
    }

    /// The relations that an option names: `['author.country']`, `{ author: { country: true } }`, `[Author, { model: Tag,
    /// as: 'tags', include: [Kind] }]`.
    fn read_option(&self, query: &mut Query<'a>, value: ExprId) {
        let facts = self.names.facts;
        let mut open = vec![(String::new(), value)];
        while let Some((path, at)) = open.pop() {
            let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
            match facts.expr(at).kind {
                ExprKind::Text(_) => match self.names.literal(at) {
                    Some(text) => query.eager.push(below(&dotted(text))),
                    None => query.eager_unknown = true,
                },
                ExprKind::Name | ExprKind::Member { .. } => match self.names.written(at).last() {
                    Some(segment) if segment.name.starts_with(char::is_uppercase) => {
                        query.eager.push(below(segment.name))
                    }
                    _ => query.eager_unknown = true,
                },
                ExprKind::Collection(range) => {
                    let entries = facts.args(range);
                    let own = ["as", "association", "model"].into_iter().find_map(|key| self.named_at(entries, key));
                    let path = own.as_deref().map_or_else(|| path.clone(), below);
                    if own.is_some() {
                        query.eager.push(path.clone());
                    }
                    for entry in entries {
                        match entry.name.map(|name| self.names.of(name)) {
                            None => query.eager_unknown |= entry.spread,
                            Some("include" | "select" | "leftJoinAndSelect" | "innerJoinAndSelect") => {}
                            Some(name) if own.is_some() || STRUCTURE.contains(&name) => continue,
                            Some(name) => {
                                let inner = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                                query.eager.push(inner.clone());
                                if matches!(facts.expr(entry.value).kind, ExprKind::Collection(_)) {
                                    open.push((inner, entry.value));
                                }
                                continue;
                            }
                        }
                        open.push((path.clone(), entry.value));
                    }
                }
                ExprKind::Bool(_) => {}
                _ => query.eager_unknown = true,
            }
        }
    }

    /// The name of a relation or of its model that stands at a key.
    fn named_at(&self, entries: &[Arg], key: &str) -> Option<String> {
        let entry = entries.iter().find(|entry| entry.name.is_some_and(|name| self.names.of(name) == key))?;
        match self.names.literal(entry.value) {
            Some(text) => Some(text.to_owned()),
            None => self.names.written(entry.value).last().map(|segment| segment.name.to_owned()),
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

/// Keys beside the relations that say how they are loaded.
const STRUCTURE: [&str; 13] = [
    "where",
    "attributes",
    "order",
    "orderBy",
    "required",
    "separate",
    "through",
    "take",
    "skip",
    "limit",
    "paranoid",
    "alias",
    "_count",
];

/// `author__country` and `author.country` are the same hops.
fn dotted(text: &str) -> String {
    text.replace("__", ".")
}
