//! What a function reads off one of its parameters: whole chains of members, as code elsewhere would write them.

use rustc_hash::FxHashMap;

use super::Orms;
use crate::facts::{ExprId, ExprKind, FunctionId};

impl Orms<'_, '_> {
    /// The chains that a function reads off the parameter at a position, each once: `author.publisher.name`, `tags.all`.
    #[must_use]
    pub fn chains_of(&self, function: FunctionId, position: usize) -> Vec<String> {
        let (facts, names) = (self.names.facts, self.names);
        let function = facts.function(function);
        let Some(row) = function.params.get(position).map(|param| names.of(param.name)) else { return Vec::new() };
        let mut longer: FxHashMap<ExprId, ExprId> = FxHashMap::default();
        let inside = || {
            let ids = (0..facts.exprs.len()).map(|at| ExprId(u32::try_from(at).unwrap_or(u32::MAX)));
            ids.filter(|id| function.body.contains(facts.expr(*id).span))
        };
        for id in inside() {
            match facts.expr(id).kind {
                ExprKind::Member { object, .. } => drop(longer.insert(object, id)),
                ExprKind::Call { callee, .. } => drop(longer.insert(callee, id)),
                _ => {}
            }
        }
        let mut found: Vec<String> = Vec::new();
        for id in inside().filter(|id| matches!(facts.expr(*id).kind, ExprKind::Name) && names.code(*id) == row) {
            let (mut at, mut path) = (id, String::new());
            while let Some(next) = longer.get(&at) {
                at = *next;
                if let ExprKind::Member { name, .. } = facts.expr(at).kind {
                    path.push_str(if path.is_empty() { "" } else { "." });
                    path.push_str(names.of(name));
                }
            }
            if !path.is_empty() && !found.contains(&path) {
                found.push(path);
            }
        }
        found
    }
}
