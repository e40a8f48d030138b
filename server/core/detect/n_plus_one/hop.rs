//! Relations that code reads off a row: attributes, getters, and managers that are asked for their rows.

use backhint_knowledge::{Evidence, Family, Touch};

use super::Rows;
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind};
use crate::orm::{Declaration, Model, Relation};

/// One relation that is read off a row.
pub(super) struct Hop<'a> {
    /// The relation's name.
    pub(super) name: &'a str,
    /// The expression whose value is the related row or rows.
    pub(super) value: ExprId,
    /// It leads to many rows.
    pub(super) many: bool,
    pub(super) evidence: Evidence,
    /// The model it leads to.
    pub(super) target: Option<&'a str>,
    pub(super) declared: Option<Declaration<'a>>,
}

pub(super) enum Declared<'m, 'a> {
    /// The model is not known, or may have more fields than are written there.
    Unknown,
    /// The model has no such relation.
    Plain,
    /// It has.
    Relation(&'m Relation<'a>),
}

impl<'a> Rows<'_, '_, 'a> {
    /// The relation that the code reads off the value of an expression, if it reads one.
    pub(super) fn hop(&self, at: ExprId, model: Option<&'a str>) -> Option<Hop<'a>> {
        match self.query.orm.orm.touch {
            Touch::Attribute => self.attribute_hop(at, model),
            Touch::Getter => self.getter_hop(at, model),
            Touch::Accessor => self.accessor_hop(at, model),
            Touch::Awaited => self.awaited_hop(at, model),
            Touch::None => None,
        }
    }

    /// A member that is read off an expression, and its name.
    pub(super) fn member(&self, object: ExprId) -> Option<(ExprId, &'a str)> {
        let id = self.links.parent(object)?;
        match self.cx.names.facts.expr(id).kind {
            ExprKind::Member { object: own, name } if own == object && !self.links.targets.contains(&id) => {
                Some((id, self.cx.text(name)))
            }
            _ => None,
        }
    }

    /// The call of an expression, if it is called.
    pub(super) fn called(&self, callee: ExprId) -> Option<ExprId> {
        let id = self.links.parent(callee)?;
        matches!(self.cx.names.facts.expr(id).kind, ExprKind::Call { callee: own, .. } if own == callee).then_some(id)
    }

    /// What a model says about a field: a relation, a plain field, or nothing.
    pub(super) fn declared(&self, model: Option<&'a str>, field: &str) -> Declared<'_, 'a> {
        match model.and_then(|name| self.orms.model(name)) {
            None => Declared::Unknown,
            Some(Model { relations, open, .. }) => {
                match relations.iter().find(|(name, _)| name.eq_ignore_ascii_case(field)) {
                    Some((_, relation)) => Declared::Relation(relation),
                    None if *open => Declared::Unknown,
                    None => Declared::Plain,
                }
            }
        }
    }

    pub(super) fn is_plain(&self, name: &str) -> bool {
        self.query.orm.orm.plain.iter().any(|plain| match plain.strip_prefix('*') {
            Some(ending) => name.ends_with(ending),
            None => plain == name,
        })
    }

    /// `row.author`, `row.tags.all()`.
    pub(super) fn attribute_hop(&self, at: ExprId, model: Option<&'a str>) -> Option<Hop<'a>> {
        let (value, name) = self.member(at)?;
        // A class stands for a column of a tuple: `row.Book.title` after `query(Book, Author)`.
        let is_class = self.cx.family == Family::Python && name.starts_with(char::is_uppercase);
        // Where relations have methods, calling one begins a query of its own, or changes what is related.
        let is_asked = self.query.orm.orm.relation_methods && self.called(value).is_some();
        if is_class || is_asked || self.is_plain(name) {
            return None;
        }
        match self.declared(model, name) {
            Declared::Plain => None,
            Declared::Relation(relation) => self.relation_hop(value, name, relation),
            Declared::Unknown if self.is_method(model, name) => None,
            Declared::Unknown => self.guessed_hop(value, name),
        }
    }

    /// Whether a model computes what the name gives.
    pub(super) fn is_method(&self, model: Option<&str>, name: &str) -> bool {
        model.and_then(|model| self.orms.model(model)).is_some_and(|model| model.methods.contains_key(name))
    }

    pub(super) fn relation_hop(&self, value: ExprId, name: &'a str, relation: &Relation<'a>) -> Option<Hop<'a>> {
        let many = relation.many.unwrap_or(false);
        if relation.eager || (many && self.query.orm.orm.managers && !self.manager_sends(value)) {
            return None;
        }
        // What is queried again is the question of another rule: loading it in advance does not help.
        let orm = self.query.orm;
        let asked = self.member(value).map(|(_, method)| method);
        if many && !orm.orm.relation_methods && asked.is_some_and(|method| orm.requeries(method)) {
            return None;
        }
        let declared = Some(relation.declared);
        Some(Hop { name, value, many, evidence: self.query.evidence, target: relation.target, declared })
    }

    /// Whether a manager is asked for its rows: `.all()`, `.count()`.
    pub(super) fn manager_sends(&self, manager: ExprId) -> bool {
        let Some((method, name)) = self.member(manager) else { return false };
        let role = self.query.orm.method(name);
        self.called(method).is_some() && (role.keeps || role.one || role.ends)
    }

    /// `row.getAuthor().getName()`, `row.getTags().size()`.
    pub(super) fn getter_hop(&self, at: ExprId, model: Option<&'a str>) -> Option<Hop<'a>> {
        let (method, getter) = self.member(at)?;
        let value = self.called(method).filter(|call| arguments(self.cx.names, *call).is_empty())?;
        let name = getter.strip_prefix("get").filter(|rest| rest.starts_with(char::is_uppercase))?;
        if self.is_plain(name) {
            return None;
        }
        // Asking a proxy for its own key sends nothing.
        let next = self.member(value).map(|(_, name)| name);
        if next == Some("getId") {
            return None;
        }
        match self.declared(model, name) {
            Declared::Plain => None,
            Declared::Relation(relation) if relation.eager => None,
            Declared::Relation(relation) => {
                let (many, target, declared) =
                    (relation.many.unwrap_or(false), relation.target, Some(relation.declared));
                let evidence = self.query.evidence;
                next.map(|_| Hop { name, value, many, evidence, target, declared })
            }
            Declared::Unknown => {
                let field = next?;
                let reads = field
                    .strip_prefix("get")
                    .is_some_and(|rest| rest.starts_with(char::is_uppercase) && !self.is_plain(rest));
                let evidence = self.query.evidence.min(Evidence::Likely);
                reads.then_some(Hop { name, value, many: false, evidence, target: None, declared: None })
            }
        }
    }
}
