//! Objects of unknown origin whose name is that of a model, and off which a relation of that model is read:
//! `self.request.event.items`, `current_user.posts`, `$request->user()->tickets()`.

use backhint_knowledge::{Evidence, Family};
use rustc_hash::FxHashSet;

use super::related::Asked;
use super::{Orms, Query};
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind};
use crate::iteration::element_of;
use crate::names::Meaning;
use crate::world::Outside;

impl<'a> Orms<'_, 'a> {
    /// The models of other files that objects are named after, where a relation of theirs to many rows is read.
    pub(super) fn named_after(&self) -> Vec<Outside<'a>> {
        let facts = self.names.facts;
        let mut seen = FxHashSet::default();
        let mut found = Vec::new();
        for expr in &facts.exprs {
            let ExprKind::Member { object, name } = expr.kind else { continue };
            let (Some(own), relation) = (self.object_name(object), self.names.of(name)) else { continue };
            if !seen.insert((own, relation)) {
                continue;
            }
            let Some(class) = class_name(own).filter(|class| !self.models.contains_key(class.as_str())) else {
                continue;
            };
            // A class of this name that the file has or imports is meant, whatever else has the name.
            let is_here = self.names.class_named(&class).is_some() || self.names.import_named(&class).is_some();
            let Some(model) = self.outside.model(&class, &class, None).filter(|_| !is_here) else { continue };
            let declares = model.model.relations.iter().any(|found| *found.name == *relation)
                || self.outside.reverse(model).iter().any(|(_, found)| {
                    found.reverse.as_ref().is_some_and(|reverse| reverse.many && *reverse.name == *relation)
                });
            if declares {
                found.push(model);
            }
        }
        found
    }

    /// The rows of a relation that is read off an object which is named after its model.
    pub(super) fn of_named(
        &self,
        relation: &str,
        at: ExprId,
        object: Option<ExprId>,
        asked: Asked<'_>,
        is_call: bool,
    ) -> Option<Query<'a>> {
        let object = object?;
        let class = class_name(self.object_name(object)?)?;
        let model = self.models.get(class.as_str())?;
        let orm = self.profiles.orms.iter().find(|orm| model.mapper == Some(&*orm.title))?;
        let name = relation;
        let relation = model.relations.get(name).filter(|relation| relation.many == Some(true))?;
        // Who gives an object may have loaded the relation with it: then only what queries it again sends anything.
        let anew = is_call || asked.method.is_some_and(|method| orm.requeries(method));
        if self.is_element(object) || (!anew && (self.is_param(object) || self.loads_somewhere(name))) {
            return None;
        }
        if (orm.orm.managers && !self.is_asked(orm, asked.method)) || (is_call && !orm.orm.relation_methods) {
            return None;
        }
        let loaded = orm.orm.relation_methods && !is_call;
        let eager_unknown = relation.scoped;
        let related = self.new_query(orm, relation.target, at);
        Some(Query { evidence: Evidence::Likely, related: true, eager_unknown, loaded, ..related })
    }

    /// Whether some query of the file loads a relation of this name with its rows, be it behind other relations.
    fn loads_somewhere(&self, relation: &str) -> bool {
        let facts = self.names.facts;
        let words = self.loaded_names.get_or_init(|| {
            let loads = |call: &&ExprId| match self.names.callee(**call).map(|callee| facts.expr(callee).kind) {
                Some(ExprKind::Member { name, .. }) => {
                    self.profiles.orms.iter().any(|orm| orm.method(self.names.of(name)).loads)
                }
                _ => false,
            };
            let args = facts.calls.iter().filter(loads).flat_map(|call| arguments(self.names, *call));
            let texts = args.flat_map(|arg| self.names.code(arg.value).split("__"));
            texts.flat_map(|text| text.split(|c: char| !c.is_alphanumeric() && c != '_')).collect()
        });
        words.contains(relation)
    }

    fn is_element(&self, object: ExprId) -> bool {
        matches!(self.names.meaning(self.names.code(object), object), Meaning::Loop(_))
            || element_of(self.names, object).is_some()
    }

    fn is_param(&self, object: ExprId) -> bool {
        self.names.binding_of(object).is_some_and(|binding| binding.param.is_some() && binding.assignments.is_empty())
    }

    /// The last name of what stands before a dot: `event` of `self.request.event`, `user` of `$request->user()`.
    fn object_name(&self, object: ExprId) -> Option<&'a str> {
        let facts = self.names.facts;
        let object = self.names.unwrapped(object);
        match facts.expr(object).kind {
            ExprKind::Name => Some(self.names.code(object)),
            ExprKind::Member { name, .. } => Some(self.names.of(name)),
            ExprKind::Call { callee, .. } if self.names.family() == Family::Php => {
                let ExprKind::Member { name, .. } = facts.expr(callee).kind else { return None };
                arguments(self.names, object).is_empty().then(|| self.names.of(name))
            }
            _ => None,
        }
    }
}

/// The class that an object is named after: `current_user` is a `User`, `$orderLine` an `OrderLine`.
fn class_name(object: &str) -> Option<String> {
    let name = object.trim_start_matches(['@', '$', '_']);
    let name = name.strip_prefix("current_").unwrap_or(name);
    let is_plain = name.len() > 2 && name.starts_with(|c: char| c.is_ascii_lowercase());
    if !is_plain || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return None;
    }
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect::<String>())
    };
    Some(name.split('_').map(capital).collect())
}
