//! Rows that a relation leads to: `order.items.all()`, `@project.issues`, `$user->orders()->where(...)`.

use std::cell::LazyCell;

use backhint_knowledge::{Evidence, Family};
use rustc_hash::FxHashSet;

use super::{Model, Orms, Query, Relation};
use crate::effects::arguments;
use crate::facts::{Arg, ClassId, ExprId, ExprKind};
use crate::iteration::element_of;
use crate::names::Meaning;
use crate::profile::OrmProfile;
use crate::syntax::Span;

/// How many hops of a relation path are followed.
const MAX_HOPS: usize = 4;

/// What the code asks of the rows behind a relation.
#[derive(Clone, Copy)]
pub(super) struct Asked<'m> {
    /// The method.
    pub(super) method: Option<&'m str>,
    /// The method, if only queries and managers have it.
    telling: Option<&'m str>,
}

/// What a relation is read off.
enum Parent<'a> {
    /// A row of this query.
    Row(Query<'a>),
    /// An object of this class, which is a model.
    Own(ClassId),
    /// Something about which nothing is known.
    Unknown,
}

impl<'a> Orms<'_, 'a> {
    /// The rows behind a relation, if an expression is one; `next` is what the code asks of it.
    pub(super) fn related(&self, at: ExprId, next: Option<ExprId>, steps: u8) -> Option<Query<'a>> {
        let facts = self.names.facts;
        let (object, name, is_call) = match facts.expr(at).kind {
            ExprKind::Member { object, name } => (Some(object), name, false),
            ExprKind::Call { callee, args } if args.is_empty() => match facts.expr(callee).kind {
                ExprKind::Member { object, name } if self.names.family() == Family::Php => (Some(object), name, true),
                _ => return None,
            },
            ExprKind::Name if self.is_implicit(at) => (None, facts.expr(at).span, false),
            _ => return None,
        };
        let method = next.and_then(|next| self.method_name(next));
        // What a dictionary or a list could be asked, too, tells nothing about an object that is not known.
        let telling = method.filter(|method| next.is_some_and(|next| !self.asks_plain_value(next, method)));
        let asked = Asked { method, telling };
        let name = self.names.of(name);
        let is_plain = name.starts_with(|c: char| c.is_lowercase() || c == '_') && !name.starts_with("__");
        // Properties of C# are written like classes: only those of a row are surely none.
        if !is_plain && self.names.family() != Family::CSharp {
            return None;
        }
        let mut hops = vec![name];
        let parent = self.parent(at, object, &mut hops, steps);
        if !is_plain && !matches!(parent, Parent::Row(_)) {
            return None;
        }
        hops.reverse();
        let is_model = |class: ClassId| self.models.contains_key(self.names.of(facts.class(class).name));
        let named = || self.of_named(name, at, object, asked, is_call);
        match parent {
            Parent::Own(class) if !is_model(class) => {
                named().or_else(|| self.of_class(class, &hops, at, asked, is_call))
            }
            Parent::Row(query) => self.of_row(query, &hops, at, asked, is_call),
            Parent::Own(class) => self.of_class(class, &hops, at, asked, is_call),
            Parent::Unknown => named().or_else(|| self.of_unknown(name, at, object, telling?, is_call)),
        }
    }

    /// A name that no variable of this file has: in Ruby a method of the same object, in Java and C# one of its fields.
    fn is_implicit(&self, at: ExprId) -> bool {
        matches!(
            (self.names.family(), self.names.meaning(self.names.code(at), at)),
            (Family::Ruby, Meaning::Global) | (Family::Java | Family::CSharp, Meaning::Field(_))
        )
    }

    fn method_name(&self, link: ExprId) -> Option<&'a str> {
        let callee = self.names.callee(link)?;
        match self.names.facts.expr(callee).kind {
            ExprKind::Member { name, .. } => Some(self.names.of(name)),
            _ => None,
        }
    }

    /// Walks the members before a relation down to a row or the object itself; their names are added to the hops.
    fn parent(&self, at: ExprId, object: Option<ExprId>, hops: &mut Vec<&'a str>, steps: u8) -> Parent<'a> {
        let facts = self.names.facts;
        let own = |at: ExprId| facts.class_around(facts.expr(at).region).map_or(Parent::Unknown, Parent::Own);
        let Some(mut base) = object else {
            return own(at);
        };
        loop {
            base = self.names.unwrapped(base);
            match facts.expr(base).kind {
                _ if self.names.is_self(base) => return own(base),
                ExprKind::Member { object, name } if hops.len() < MAX_HOPS => {
                    hops.push(self.names.of(name));
                    base = object;
                }
                ExprKind::Name => {
                    return self.row(base, steps).map_or(Parent::Unknown, Parent::Row);
                }
                _ => return Parent::Unknown,
            }
        }
    }

    /// The query whose row a name stands for.
    pub(crate) fn row(&self, name: ExprId, steps: u8) -> Option<Query<'a>> {
        let steps = steps.checked_sub(1)?;
        match element_of(self.names, name) {
            Some(iterable) => self.query_within(iterable, steps).filter(|query| query.many),
            None => self.variable(name, steps).filter(|query| !query.many),
        }
    }

    /// The model that a path of relations leads to, and the declaration of the last one; `None` for the declaration where
    /// it is not known, `Err` where the path surely is none of relations.
    fn walk<'s>(&'s self, model: Option<&'a str>, hops: &[&str]) -> Result<Option<&'s Relation<'a>>, ()> {
        let (mut model, mut last) = (model, None);
        for hop in hops {
            last = match model.and_then(|name| self.model(name)) {
                None => None,
                Some(Model { relations, open, .. }) => match relations.get(*hop) {
                    Some(relation) => Some(relation),
                    None if *open => None,
                    None => return Err(()),
                },
            };
            model = last.and_then(|relation| relation.target);
        }
        Ok(last)
    }

    fn of_row(
        &self,
        parent: Query<'a>,
        hops: &[&'a str],
        at: ExprId,
        Asked { method, telling }: Asked<'_>,
        is_call: bool,
    ) -> Option<Query<'a>> {
        if hops.iter().any(|hop| is_plain(parent.orm, hop)) {
            return None;
        }
        let relation = self.walk(parent.model, hops).ok()?;
        if relation.is_some_and(|relation| relation.many == Some(false)) {
            return None;
        }
        let orm = parent.orm;
        // What the query loads by name is a relation.
        let path = format!("{}{}", parent.prefix, hops.join("."));
        let is_named = || parent.eager.iter().any(|loaded| loaded.eq_ignore_ascii_case(&path));
        if relation.is_none() && !self.looks_related(orm, telling, is_call) && !is_named() {
            return None;
        }
        if (orm.orm.managers && !self.is_asked(orm, method)) || (is_call && !orm.orm.relation_methods) {
            return None;
        }
        let declared = relation.is_some();
        // A relation that is asked by its method is a new query: what was loaded with the row does not help.
        // Where relations have methods, the property of the same name is a list in memory: `$order->items->where(...)`.
        let in_memory = orm.orm.relation_methods && !is_call;
        let model = relation.and_then(|relation| relation.target);
        let requeries = |method: &str| orm.requeries(method) || self.is_scope(model, method);
        let anew = is_call || (!in_memory && method.is_some_and(requeries));
        let evidence = if declared { parent.evidence } else { parent.evidence.min(Evidence::Likely) };
        if anew {
            return Some(Query { evidence, related: true, ..self.new_query(orm, model, at) });
        }
        let loaded = in_memory;
        Some(Query { model, many: true, evidence, prefix: format!("{path}."), related: true, loaded, ..parent })
    }

    /// Whether a method is a query of a model's rows that has a name.
    pub(crate) fn is_scope(&self, model: Option<&str>, method: &str) -> bool {
        model.and_then(|model| self.model(model)).is_some_and(|model| model.scopes.contains_key(method))
    }

    fn of_class(
        &self,
        class: ClassId,
        hops: &[&'a str],
        at: ExprId,
        Asked { method, telling }: Asked<'_>,
        is_call: bool,
    ) -> Option<Query<'a>> {
        let own = self.names.of(self.names.facts.class(class).name);
        let orm = self.profiles.orms.iter().find(|profile| self.is_model(profile, class));
        let (Some(orm), Some(_)) = (orm, self.model(own)) else {
            return self.of_unknown(hops.last()?, at, None, telling?, is_call);
        };
        let relation = self.walk(Some(own), hops).ok()?;
        match relation {
            Some(relation) if relation.many == Some(false) => None,
            Some(relation) => {
                let asked = !orm.orm.managers || self.is_asked(orm, method);
                let evidence = Evidence::Proved;
                let eager_unknown = relation.scoped;
                let loaded = orm.orm.relation_methods && !is_call;
                asked.then(|| Query {
                    evidence,
                    related: true,
                    eager_unknown,
                    loaded,
                    ..self.new_query(orm, relation.target, at)
                })
            }
            None => self.of_unknown(hops.last()?, at, None, telling?, is_call),
        }
    }

    /// Nothing is known about the object: the method must be one that only a query has.
    fn of_unknown(
        &self,
        name: &str,
        at: ExprId,
        object: Option<ExprId>,
        method: &str,
        is_call: bool,
    ) -> Option<Query<'a>> {
        if object.is_some_and(|object| self.names.code(object).starts_with(char::is_uppercase)) {
            return None;
        }
        let orm = self
            .profiles
            .orms
            .iter()
            .find(|orm| orm.requeries(method) && (is_call == orm.orm.relation_methods) && self.speaks(orm))?;
        if is_plain(orm, name) || self.names.family() == Family::Ruby && object.is_none() {
            return None;
        }
        // What stands behind a query goes on with it: `author.posts.includes(:comments).recent`.
        let goes_on = |object: ExprId| self.method_name(object).is_some_and(|method| orm.requeries(method));
        if self.names.family() == Family::Ruby && object.is_some_and(goes_on) {
            return None;
        }
        Some(Query { evidence: Evidence::Likely, related: true, ..self.new_query(orm, None, at) })
    }

    /// Whether a manager is asked for its rows.
    pub(super) fn is_asked(&self, orm: &OrmProfile, method: Option<&str>) -> bool {
        method.is_some_and(|method| {
            let role = orm.method(method);
            role.keeps || role.one || role.ends || role.loads
        })
    }

    /// Without a declaration in sight: a manager's method, or a relation's method.
    fn looks_related(&self, orm: &OrmProfile, method: Option<&str>, is_call: bool) -> bool {
        if orm.orm.managers || is_call {
            return self.is_asked(orm, method);
        }
        method.is_some_and(|method| orm.requeries(method))
    }

    /// Whether a method with these arguments is one of dictionaries, lists or iterators of Python, too.
    fn asks_plain_value(&self, link: ExprId, method: &str) -> bool {
        if self.names.family() != Family::Python {
            return false;
        }
        let args = arguments(self.names, link);
        let names_column =
            |arg: &Arg| arg.name.is_some() || arg.spread || self.names.code(arg.value).starts_with(['Q', '~']);
        match method {
            "get" | "filter" | "exclude" => !args.iter().any(names_column),
            "values" => args.is_empty(),
            "reverse" | "distinct" | "only" | "join" | "index" => true,
            _ => false,
        }
    }

    pub(super) fn new_query(&self, orm: &'a OrmProfile, model: Option<&'a str>, head: ExprId) -> Query<'a> {
        Query {
            orm,
            model,
            many: true,
            eager: Vec::new(),
            eager_unknown: false,
            evidence: Evidence::Likely,
            head,
            eager_calls: Vec::new(),
            prefix: String::new(),
            related: false,
            loaded: false,
            plain: false,
            rows_in: "",
            aliases: Vec::new(),
            outside: None,
            given: false,
        }
    }

    /// What a relation is called from its other side: `ForeignKey(Author, related_name="books")` gives `Author` `books`.
    pub(super) fn read_reverse(&mut self) {
        let facts = self.names.facts;
        let mut found: Vec<(&'a str, &'a str, Relation<'a>)> = Vec::new();
        let sets = LazyCell::new(|| self.words_ending_in("_set"));
        for class in &facts.classes {
            let own = self.names.of(class.name);
            for field in &class.fields {
                let Some(relation) = self.model(own).and_then(|model| model.relations.get(self.names.of(field.name)))
                else {
                    continue;
                };
                let Some(target) = relation.target else { continue };
                let declaration = field.value.into_iter().chain(field.decorators.iter().copied()).next();
                let named = declaration.and_then(|call| self.reverse_name(call));
                let by_default = || {
                    let to_one = self.names.code(declaration?).contains("ForeignKey(") && relation.many == Some(false);
                    // The name is made here, and counts where the code writes it.
                    let name = to_one.then(|| format!("{}_set", own.to_lowercase()))?;
                    sets.get(name.as_str()).copied()
                };
                let Some(name) = named.or_else(by_default) else { continue };
                let one = declaration.is_some_and(|call| self.names.code(call).contains("OneToOneField("));
                let span: Span = field.name;
                let reverse = Relation {
                    many: Some(!one),
                    target: Some(own),
                    eager: false,
                    nullable: true,
                    scoped: false,
                    declared: super::Declaration::Here(span),
                };
                found.push((target, name, reverse));
            }
        }
        for (target, name, relation) in found {
            if let Some(model) = self.models.get_mut(target) {
                model.relations.entry(name).or_insert(relation);
            }
        }
    }

    /// The words of the text with an ending.
    fn words_ending_in(&self, ending: &str) -> FxHashSet<&'a str> {
        let is_in_word = |c: char| c.is_alphanumeric() || c == '_';
        let text = self.names.text;
        let ends = text.match_indices(ending).map(|(at, _)| at + ending.len());
        let ends = ends.filter(|end| !text[*end..].starts_with(is_in_word));
        ends.map(|end| &text[text[..end].trim_end_matches(is_in_word).len()..end]).collect()
    }

    fn reverse_name(&self, declaration: ExprId) -> Option<&'a str> {
        let args = crate::effects::arguments(self.names, declaration);
        let given = args
            .iter()
            .find(|arg| arg.name.is_some_and(|name| matches!(self.names.of(name), "related_name" | "backref")))?;
        let name = self.names.code(given.value).trim_matches(['"', '\'']);
        (!name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_')).then_some(name)
    }
}

fn is_plain(orm: &OrmProfile, name: &str) -> bool {
    orm.orm.plain.iter().any(|plain| match plain.strip_prefix('*') {
        Some(ending) => name.ends_with(ending),
        None => plain == name,
    })
}
