//! Relations that the methods of a model declare: `public function author() { return $this->belongsTo(Author::class); }`.

use backhint_knowledge::Family;

use super::{Declaration, Orms, Relation};
use crate::effects::arguments;
use crate::facts::{ExprId, JumpKind, RegionKind};

impl<'a> Orms<'_, 'a> {
    /// Adds the relations that methods of models give back.
    pub(super) fn read_relation_methods(&mut self) {
        if self.names.family() != Family::Php || self.models.is_empty() {
            return;
        }
        let facts = self.names.facts;
        let returned = facts.jumps.iter().filter(|jump| jump.kind == JumpKind::Return);
        for (jump, value) in returned.filter_map(|jump| Some((jump, jump.value?))) {
            let RegionKind::Function(id) = facts.region(jump.region).kind else { continue };
            let function = facts.function(id);
            let (Some(name), Some(class)) = (function.name, function.class) else { continue };
            let Some((many, declaration)) = self.declared_in(value) else { continue };
            let relation = Relation {
                many: Some(many),
                target: self.class_argument(declaration),
                eager: false,
                scoped: declaration != value,
                nullable: true,
                declared: Declaration::Here(name),
            };
            if let Some(model) = self.models.get_mut(self.names.of(facts.class(class).name)) {
                model.relations.entry(self.names.of(name)).or_insert(relation);
            }
        }
    }

    /// The call in a value that declares a relation, and whether it leads to many rows.
    fn declared_in(&self, value: ExprId) -> Option<(bool, ExprId)> {
        let mut calls = self.names.facts.inside(value).filter(|id| self.names.callee(*id).is_some());
        calls.find_map(|call| {
            self.profiles.orms.iter().find_map(|profile| match () {
                () if self.fits(&profile.to_one, call) => Some((false, call)),
                () if self.fits(&profile.to_many, call) => Some((true, call)),
                () => None,
            })
        })
    }

    /// The class that the first argument names: `Author::class`.
    fn class_argument(&self, call: ExprId) -> Option<&'a str> {
        let first = arguments(self.names, call).first()?.value;
        let written = self.names.written(first);
        let name = written.iter().rev().find(|segment| segment.name != "class")?.name;
        name.starts_with(char::is_uppercase).then_some(name)
    }
}
