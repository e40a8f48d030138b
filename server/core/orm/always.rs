//! Relations to many rows that are loaded with every row of their model, wherever it is read.

use backhint_knowledge::Family;

use super::Orms;
use crate::effects::arguments;
use crate::facts::{Arg, ClassId, ExprId, ExprKind, Field};
use crate::profile::OrmProfile;
use crate::syntax::Span;
use crate::table::Callee;

/// Such a relation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AlwaysLoaded<'a> {
    /// The model that declares it.
    pub model: &'a str,
    /// Its name.
    pub relation: &'a str,
    /// What says that it is loaded always.
    pub span: Span,
}

impl<'a> Orms<'_, 'a> {
    /// The relations of the file's models that are loaded with every row, in source order.
    pub(crate) fn always_loaded(&self) -> Vec<AlwaysLoaded<'a>> {
        let mut found = Vec::new();
        for (at, class) in (0..).zip(&self.names.facts.classes) {
            let model = self.names.of(class.name);
            for profile in &self.profiles.orms {
                for field in &class.fields {
                    let span = self.always_option(profile, field);
                    let relation = self.names.of(field.name);
                    found.extend(span.map(|span| AlwaysLoaded { model, relation, span }));
                }
                if profile.orm.relation_methods {
                    found.extend(self.always_named(model, ClassId(at)));
                }
            }
        }
        found
    }

    /// The option of a field's declaration by which a relation to many rows is loaded always.
    fn always_option(&self, profile: &'a OrmProfile, field: &Field) -> Option<Span> {
        if profile.orm.always_options.is_empty() {
            return None;
        }
        let mut declarations = field.value.into_iter().chain(field.decorators.iter().copied());
        let declaration = declarations.find(|declaration| self.declares(profile, *declaration))?;
        let relation = self.relation(profile, field)?;
        let is_few = |pattern: &String| relation.target.is_some_and(|target| is_like(pattern, target));
        let is_many = relation.many.unwrap_or_else(|| self.has_key(declaration, "secondary"));
        if !is_many || profile.orm.few.iter().any(is_few) || self.is_few(profile, declaration) {
            return None;
        }
        self.option(arguments(self.names, declaration), &profile.orm.always_options)
    }

    fn is_few(&self, profile: &OrmProfile, declaration: ExprId) -> bool {
        let ExprKind::Call { callee, .. } = self.names.facts.expr(declaration).kind else { return false };
        let written = self.names.written(callee);
        let last = written.last().map_or("", |segment| segment.name);
        let path = self.names.path(callee);
        let name = Callee { path: path.as_ref(), written: &written };
        !last.is_empty() && profile.orm.few.iter().any(|pattern| is_like(pattern, name.path.map_or(last, |p| p.last())))
    }

    fn has_key(&self, declaration: ExprId, key: &str) -> bool {
        arguments(self.names, declaration).iter().any(|arg| arg.name.is_some_and(|name| self.names.of(name) == key))
    }

    /// The argument, at any depth of literals, that is one of some options.
    fn option(&self, args: &[Arg], options: &[String]) -> Option<Span> {
        args.iter().find_map(|arg| {
            if let ExprKind::Collection(range) = self.names.facts.expr(arg.value).kind {
                return self.option(self.names.facts.args(range), options);
            }
            let one = std::slice::from_ref(arg);
            self.has_option_in(one, options).then_some(arg.span)
        })
    }

    /// The names in `protected $with = [...]` that are relations to many rows.
    fn always_named(&self, model: &'a str, id: ClassId) -> Vec<AlwaysLoaded<'a>> {
        let facts = self.names.facts;
        let Some(known) = self.models.get(model).filter(|_| self.names.family() == Family::Php) else {
            return Vec::new();
        };
        let with =
            facts.class(id).fields.iter().find(|field| self.names.of(field.name).trim_start_matches('$') == "with");
        let Some(ExprKind::Collection(range)) = with.and_then(|field| field.value).map(|value| facts.expr(value).kind)
        else {
            return Vec::new();
        };
        let named = facts.args(range).iter().filter_map(|entry| {
            let relation = self.names.literal(entry.value)?;
            let is_many = known.relations.get(relation).is_some_and(|relation| relation.many == Some(true));
            is_many.then_some(AlwaysLoaded { model, relation, span: entry.span })
        });
        named.collect()
    }
}

/// Whether a name is one that a pattern with a `*` at its beginning means.
fn is_like(pattern: &str, name: &str) -> bool {
    pattern.strip_prefix('*').map_or(name == pattern, |end| name.ends_with(end))
}
