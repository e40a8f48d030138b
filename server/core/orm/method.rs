//! What the methods and properties of a model read off their own object: who asks a row for one loads relations by it.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use backhint_knowledge::Family;
use rustc_hash::FxHashMap;

use super::{Model, Orms};
use crate::facts::{ExprId, ExprKind, FunctionId, RegionId, RegionKind};
use crate::names::Meaning;
use crate::profile::OrmProfile;

/// A method or property of a model.
#[derive(Clone, Debug, Default)]
pub struct Method<'a> {
    /// What it reads off its object, each with what it asks of that: `items.all`, `author.name`; of what is iterated
    /// nothing is asked: `items.`.
    pub reads: Vec<&'a str>,
    /// The line of its declaration, from 1; 0 in this file.
    pub line: u32,
    /// The file of its declaration as a person would write it; `None` in this file.
    pub file: Option<&'a str>,
}

/// A relation that a method loads.
#[derive(Clone, Copy, Debug)]
pub struct Touched<'a> {
    /// The relation.
    pub relation: &'a str,
    /// It is queried again, even where it was loaded with the row.
    pub anew: bool,
    /// Another read of the same method queries it again: loading it in advance does not spare all of them.
    pub partly_anew: bool,
}

impl<'a> Orms<'_, 'a> {
    /// Reads what the methods of the models of this file read off their object.
    pub(super) fn read_methods(&mut self) {
        let facts = self.names.facts;
        let family = self.names.family();
        if !matches!(family, Family::Python | Family::Ruby | Family::Php | Family::Java) || self.models.is_empty() {
            return;
        }
        let all = (0..facts.exprs.len()).map(|at| ExprId(u32::try_from(at).unwrap_or(u32::MAX)));
        let members = all.filter_map(|id| match facts.expr(id).kind {
            ExprKind::Member { object, .. } => Some((object, id)),
            _ => None,
        });
        // What is asked of the rows may query them again: `items.all().order_by`.
        let members = members.flat_map(|(object, id)| {
            let rows = match facts.expr(object).kind {
                ExprKind::Call { callee, .. } if family == Family::Python => match facts.expr(callee).kind {
                    ExprKind::Member { object, .. } => Some((object, id)),
                    _ => None,
                },
                _ => None,
            };
            [Some((object, id)), rows].into_iter().flatten()
        });
        self.read_own_fields();
        let iterated = facts.loops.iter().filter_map(|entry| entry.iterable).map(|iterable| (iterable, iterable));
        let mut found: Vec<(&'a str, &'a str, &'a str)> = Vec::new();
        let mut kept: FxHashMap<FunctionId, bool> = FxHashMap::default();
        for (object, whole) in members.chain(iterated) {
            let Some(start) = self.own_relation(object) else { continue };
            let Some(method) = self.method_around(facts.expr(object).region) else { continue };
            let function = facts.function(method);
            let (Some(name), Some(class)) = (function.name, function.class) else { continue };
            let (class, code) = (self.names.of(facts.class(class).name), self.names.of(function.span));
            if !self.models.contains_key(class) {
                continue;
            }
            if !*kept.entry(method).or_insert_with(|| !writes(code) && !reads_cache(code)) {
                continue;
            }
            let end = facts.expr(whole).span.end;
            // What stands in the code is its own description: `items.all`, `items` where it is iterated.
            let code = self.names.text.get(start as usize..end as usize).unwrap_or_default();
            found.push((class, self.names.of(name), code));
        }
        for (class, method, read) in found {
            let Some(model) = self.models.get_mut(class) else { continue };
            let reads = &mut model.methods.entry(method).or_default().reads;
            if !reads.contains(&read) && reads.len() < 24 {
                reads.push(read);
            }
        }
    }

    /// Where the name of a field of the object itself begins, if an expression reads one.
    fn own_relation(&self, id: ExprId) -> Option<u32> {
        let facts = self.names.facts;
        let family = self.names.family();
        match facts.expr(id).kind {
            ExprKind::Member { object, name } if self.names.is_self(object) => Some(name.start),
            ExprKind::Name if family == Family::Ruby => {
                let is_own = matches!(self.names.meaning(self.names.code(id), id), Meaning::Global);
                is_own.then(|| facts.expr(id).span.start)
            }
            ExprKind::Name if family == Family::Java => {
                let is_own = matches!(self.names.meaning(self.names.code(id), id), Meaning::Field(_));
                is_own.then(|| facts.expr(id).span.start)
            }
            ExprKind::Call { callee, args } if family == Family::Php && args.is_empty() => {
                match facts.expr(callee).kind {
                    ExprKind::Member { object, name } if self.names.is_self(object) => Some(name.start),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The method around a region, through the functions inside it.
    fn method_around(&self, region: RegionId) -> Option<FunctionId> {
        let facts = self.names.facts;
        for region in facts.around(region) {
            if let RegionKind::Function(id) = facts.region(region).kind {
                let function = facts.function(id);
                if function.class.is_some() {
                    return Some(id);
                }
                // What takes nothing is kept for the case that it is needed: `default=lambda: self.event.name`.
                if self.names.family() == Family::Python && function.name.is_none() && function.params.is_empty() {
                    return None;
                }
            }
        }
        None
    }

    /// The fields that methods of a model of Python set on their object: they are no relations, whatever is asked of them.
    fn read_own_fields(&mut self) {
        let facts = self.names.facts;
        if self.names.family() != Family::Python {
            return;
        }
        for assignment in &facts.assignments {
            let ExprKind::Member { object, name } = facts.expr(assignment.target).kind else { continue };
            let Some(method) = self.method_around(assignment.region).filter(|_| self.names.is_self(object)) else {
                continue;
            };
            let class = facts.function(method).class.map(|class| self.names.of(facts.class(class).name));
            let Some(model) = class.and_then(|class| self.models.get_mut(class)).filter(|model| model.open) else {
                continue;
            };
            let name = self.names.of(name);
            if !model.relations.contains_key(name) {
                model.methods.entry(name).or_default();
            }
        }
    }
}

/// Calls that change rows.
static WRITES: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let calls = [
        ".save(",
        ".create(",
        ".delete(",
        ".update(",
        "->save(",
        "->update(",
        "save!",
        "update!",
        "destroy",
        ".commit(",
    ];
    AhoCorasick::new(calls).expect("ten words are within limits")
});

/// Calls that ask a cache.
static CACHES: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasick::new(["cache.get(", "cache.get_or_set(", "cache.fetch"]).expect("three words are within limits")
});

/// Whether a method changes rows: it is called for that, row by row, on purpose.
pub(crate) fn writes(code: &str) -> bool {
    WRITES.is_match(code)
}

/// Whether a method keeps what it reads in a cache: then it is not read each time.
fn reads_cache(code: &str) -> bool {
    CACHES.is_match(code)
}

impl<'a> Model<'a> {
    /// The relations that a method of this model loads.
    #[must_use]
    pub fn touched(&self, orm: &OrmProfile, method: &Method<'a>) -> Vec<Touched<'a>> {
        let mut found: Vec<Touched<'a>> = Vec::new();
        for read in &method.reads {
            let relation = read.split(['.', '-', '(', '?', '&']).next().unwrap_or(read);
            let asked = read[relation.len()..].trim_start_matches(['(', ')', '.', '-', '>', '?', '&', '!']);
            let is_call = read[relation.len()..].starts_with('(');
            let Some((name, declared)) = self.relations.get_key_value(relation) else { continue };
            if declared.eager || declared.scoped || (is_call && !orm.orm.relation_methods) {
                continue;
            }
            let many = declared.many.unwrap_or(false);
            let role = orm.method(asked);
            // With a block these work on the loaded rows.
            let in_memory = matches!(asked, "sum" | "pluck" | "minimum" | "maximum");
            let asked_again = method.reads.iter().any(|other| {
                let rest = other.strip_prefix(*read).and_then(|rest| rest.strip_prefix("()."));
                rest.is_some_and(|next| orm.requeries(next))
            });
            let anew = is_call || (many && (role.requeries || asked_again) && !in_memory);
            let touches = if many && orm.orm.managers {
                role.keeps || role.one || role.ends
            } else {
                is_call || !matches!(asked, "id" | "pk" | "getId" | "nil?" | "present?")
            };
            match found.iter_mut().find(|other| other.relation == *name) {
                Some(known) => known.partly_anew |= anew,
                None if touches => found.push(Touched { relation: name, anew, partly_anew: false }),
                None => {}
            }
        }
        found
    }
}
