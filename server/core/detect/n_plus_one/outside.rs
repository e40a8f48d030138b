//! Rows that are handed to a function of another file, which reads a relation off them.

use backhint_knowledge::Evidence;

use super::Rows;
use super::hop::Hop;
use crate::detect::Draft;
use crate::effects::arguments;
use crate::facts::ExprId;
use crate::finding::Related;
use crate::iteration::Source;
use crate::orm::Method;
use crate::outside_call::{argument_for, function_behind};
use crate::world::{OutsideFunction, ReadDigest};

impl<'a> Rows<'_, '_, 'a> {
    /// A relation that the function reads which gets the row, if it is known to be one and not loaded.
    pub(super) fn handed_outside(
        &self,
        row: ExprId,
        row_name: &str,
        call: ExprId,
        seen: &mut Vec<String>,
    ) -> Option<Draft> {
        let cx = self.cx;
        if !self.iteration.runs_directly(cx.names, call, cx.family) || arguments(cx.names, call).is_empty() {
            return None;
        }
        let outside = function_behind(cx.names, cx.outside, call)?;
        let is_row = |param: u32| argument_for(cx.names, call, outside, param).is_some_and(|arg| arg.value == row);
        let read = outside.function.reads.iter().find(|read| is_row(read.param))?;
        self.read_outside(outside, read, row, call, row_name, seen)
    }

    /// The same where the function is handed over by its name: `orders.stream().map(mapper::toResponse)`.
    pub(super) fn handed_by_name(&self, seen: &mut Vec<String>) -> Option<Draft> {
        let (cx, Source::Callback(function)) = (self.cx, self.iteration.source) else { return None };
        let call = cx.names.facts.function(function).value?;
        if !arguments(cx.names, call).is_empty() || cx.span(call) != cx.names.facts.function(function).body {
            return None;
        }
        let outside = function_behind(cx.names, cx.outside, call)?;
        let read = outside.function.reads.iter().find(|read| read.param == 0)?;
        let row = outside.function.params.first()?;
        self.read_outside(outside, read, call, call, row, seen)
    }

    /// What a function of another file reads off the row, if it is known to be a relation and not loaded.
    fn read_outside(
        &self,
        outside: OutsideFunction<'a>,
        read: &'a ReadDigest,
        row: ExprId,
        call: ExprId,
        row_name: &str,
        seen: &mut Vec<String>,
    ) -> Option<Draft> {
        let model = self.orms.model(self.query.model?).filter(|model| !model.relations.is_empty())?;
        let reads = read.reads.iter().map(|read| &**read).collect();
        let method = Method { reads, line: outside.function.line, file: Some(outside.path) };
        let lacks = |name: &str, anew: bool| {
            let target = model.relations.get(name).and_then(|relation| relation.target);
            !self.is_given(name, target, row) && (anew || !self.query.loads(name))
        };
        let touched = model.touched(self.query.orm, &method);
        let touched = touched.into_iter().find(|touched| lacks(touched.relation, touched.anew))?;
        let relation = model.relations.get(touched.relation)?;
        if seen.iter().any(|path| path == touched.relation) {
            return None;
        }
        seen.push(touched.relation.to_owned());
        let hop = Hop {
            name: touched.relation,
            value: call,
            many: relation.many.unwrap_or(false),
            evidence: self.query.evidence.min(Evidence::Likely),
            target: relation.target,
            declared: Some(relation.declared),
        };
        let mut draft = self.draft(row_name, touched.relation, &hop);
        let reads = format!("`{}` reads `{}` of its row", outside.function.name, touched.relation);
        draft.related.push(Related::elsewhere(outside.path, outside.function.line, reads));
        if touched.anew {
            draft.fixes.clear();
        }
        Some(draft)
    }
}
