//! One of several texts: what a function returns, the entries of a table, the elements that a loop goes through, the values
//! of a field.

use backhint_knowledge::Family;

use super::{Piece, Reader, Template};
use crate::effects::arguments;
use crate::facts::{Assignment, ClassId, ExprId, ExprKind, FunctionId, JumpKind, LoopId};

/// How many texts one expression may be before the analysis takes none of them.
const MAX_TEXTS: usize = 20;

impl Reader<'_, '_, '_> {
    /// One of several texts. Where none of them has text in it, a constant or a hole of its own.
    fn push_texts(&mut self, id: ExprId, texts: Vec<Template>) {
        let has_text = |text: &Template| text.pieces.iter().any(|piece| matches!(piece, Piece::Text(_)));
        if !texts.iter().any(has_text) {
            let constant = texts.iter().all(|text| !text.has_holes());
            return self.push(if constant { Piece::Constant } else { Piece::Hole(id) });
        }
        let several = texts.len() > 1;
        if several {
            self.push(Piece::Fork);
        }
        for (at, text) in texts.into_iter().enumerate() {
            if at > 0 {
                self.push(Piece::Or);
            }
            for piece in text.pieces {
                self.push(piece);
            }
        }
        if several {
            self.push(Piece::Join);
        }
    }

    /// What a function of this file gives back where `id` calls it.
    pub(super) fn read_returned(&mut self, id: ExprId, function: FunctionId) {
        let facts = self.names.facts;
        let returned = |jump: &&crate::facts::Jump| {
            jump.kind == JumpKind::Return && facts.function_around(jump.region) == Some(function)
        };
        let mut values: Vec<ExprId> = facts.jumps.iter().filter(returned).filter_map(|jump| jump.value).collect();
        values.extend(facts.function(function).value);
        if values.is_empty() || self.entered.len() >= 3 || self.entered.iter().any(|(open, _)| *open == function) {
            return self.push(Piece::Hole(id));
        }
        self.entered.push((function, id));
        let texts = values.iter().map(|value| self.nested(*value)).collect();
        self.entered.pop();
        self.push_texts(id, texts);
    }

    /// An entry of a table that is written out, by a key that is not known here. False for any other table.
    pub(super) fn read_any_entry(&mut self, id: ExprId, table: ExprId) -> bool {
        let ExprKind::Collection(range) = self.names.facts.expr(table).kind else { return false };
        let entries = self.names.facts.args(range);
        if entries.is_empty() || entries.len() > MAX_TEXTS {
            return false;
        }
        let texts = entries.iter().map(|entry| self.nested(entry.value)).collect();
        self.push_texts(id, texts);
        true
    }

    /// The elements of a list of texts that a loop goes through: `for sql in statements`. False for any other loop.
    pub(super) fn read_element(&mut self, id: ExprId, entry: LoopId) -> bool {
        let facts = self.names.facts;
        let entry = &facts.loops[entry.index()];
        let Some(iterable) = entry.iterable.filter(|_| entry.bindings.len() == 1) else { return false };
        if self.names.family() != Family::Python {
            return false;
        }
        let list = self.names.value_of(iterable).unwrap_or(iterable);
        let ExprKind::Collection(range) = facts.expr(list).kind else { return false };
        let mut elements: Vec<ExprId> = facts.args(range).iter().map(|entry| entry.value).collect();
        elements.extend(self.appended_to(iterable));
        let builds = |id: &ExprId| {
            let text = self.nested(*id);
            text.has_holes() && text.pieces.iter().any(|piece| matches!(piece, Piece::Text(_)))
        };
        if elements.len() > MAX_TEXTS || !elements.iter().any(builds) {
            return false;
        }
        let texts = elements.iter().map(|element| self.nested(*element)).collect();
        self.push_texts(id, texts);
        true
    }

    /// What is appended to a list variable before it is used.
    fn appended_to(&self, list: ExprId) -> Vec<ExprId> {
        let facts = self.names.facts;
        let (name, function) = (self.names.code(list), facts.function_around(facts.expr(list).region));
        let calls = facts.calls.iter().copied().filter(|call| *call < list);
        let appends = calls.filter(|call| match facts.expr(*call).kind {
            ExprKind::Call { callee, .. } => match facts.expr(callee).kind {
                ExprKind::Member { object, name: method } => {
                    self.names.of(method) == "append"
                        && self.names.code(object) == name
                        && facts.function_around(facts.expr(*call).region) == function
                }
                _ => false,
            },
            _ => false,
        });
        appends.filter_map(|call| Some(arguments(self.names, call).first()?.value)).collect()
    }

    /// A field of the object whose method this is, from all that its class puts into it and appends to it. False where
    /// no text is among that.
    pub(super) fn read_field(&mut self, id: ExprId, class: ClassId, name: &str) -> bool {
        let facts = self.names.facts;
        let set: Vec<usize> = self.names.fields_named(class, name).to_vec();
        let is_read = matches!(self.names.family(), Family::Python | Family::Php);
        if !is_read || set.is_empty() || set.iter().any(|at| self.open.contains(at)) {
            return false;
        }
        let before = self.open.len();
        self.open.extend(&set);
        let assignments: Vec<Assignment> = set.iter().map(|at| facts.assignments[*at]).collect();
        let texts = |appends: bool| -> Vec<Template> {
            let values = assignments.iter().filter(|a| a.appends == appends).filter_map(|a| a.value);
            values.take(MAX_TEXTS).map(|value| self.nested(value)).collect()
        };
        let (whole, appended) = (texts(false), texts(true));
        self.open.truncate(before);
        let is_text = |text: &Template| text.pieces.iter().any(|piece| matches!(piece, Piece::Text(_)));
        if !whole.iter().chain(&appended).any(is_text) {
            return false;
        }
        self.push_texts(id, whole);
        for piece in appended.into_iter().flat_map(|text| text.pieces) {
            self.push(piece);
        }
        true
    }

    /// The method that is read like a field: `@property`.
    pub(super) fn property(&self, class: ClassId, name: &str) -> Option<FunctionId> {
        let facts = self.names.facts;
        let is_property = |decorator: &ExprId| self.names.code(*decorator).ends_with("property");
        let mut functions = (0..).zip(&facts.functions);
        let (at, _) = functions.find(|(_, function)| {
            function.class == Some(class)
                && function.name.is_some_and(|span| self.names.of(span) == name)
                && function.decorators.iter().any(is_property)
        })?;
        Some(FunctionId(at)).filter(|_| self.names.family() == Family::Python)
    }
}
