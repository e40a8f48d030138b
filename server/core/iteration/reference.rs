//! Functions that are handed over by their name to be called once per element: `rows.map(serialize)`,
//! `rows.stream().map(this::toResponse)`.

use backhint_knowledge::Family;

use super::callback::{Mapped, mapped_by};
use super::{Iteration, Source};
use crate::callee::own_function;
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, FunctionId};
use crate::names::Names;

/// How long a function may be whose body counts as that of the loop: a long one does a piece of work, on purpose.
const MAX_LINES: usize = 30;

/// A function that is handed over by its name.
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    /// The call that it is handed to.
    pub call: ExprId,
    /// What names it.
    pub callee: ExprId,
    /// What is iterated.
    pub iterable: ExprId,
}

/// All functions that are called once per element by their name.
#[must_use]
pub fn references(names: &Names<'_>, family: Family) -> Vec<Reference> {
    match family {
        Family::Java => method_references(names),
        Family::JavaScript | Family::CSharp => {
            names.facts.calls.iter().filter_map(|call| by_name(names, *call, family)).collect()
        }
        _ => Vec::new(),
    }
}

/// `this::toResponse`, `mapper::toResponse`: lambdas that only call.
fn method_references(names: &Names<'_>) -> Vec<Reference> {
    let facts = names.facts;
    let functions = (0..).zip(&facts.functions);
    let read = |(at, function): (u32, &crate::facts::Function)| {
        let (call, value) = (function.passed_to?, function.value?);
        let ExprKind::Call { callee, args } = facts.expr(value).kind else { return None };
        let is_reference = args.is_empty() && facts.expr(value).span == function.body;
        if !is_reference || !names.of(function.body).contains("::") {
            return None;
        }
        let Mapped { iterable, position } = mapped_by(names, call, Some(FunctionId(at)), Family::Java)?;
        (position == 0).then_some(Reference { call, callee, iterable })
    };
    functions.filter_map(read).collect()
}

/// `rows.map(serialize)`, `rows.Select(ToResponse)`.
fn by_name(names: &Names<'_>, call: ExprId, family: Family) -> Option<Reference> {
    let facts = names.facts;
    let ExprKind::Member { name, .. } = facts.expr(names.callee(call)?).kind else { return None };
    let [only] = arguments(names, call) else { return None };
    let each = matches!(names.of(name), "map" | "forEach" | "flatMap" | "Select" | "ForEach");
    let is_name = matches!(facts.expr(only.value).kind, ExprKind::Name | ExprKind::Member { .. });
    if !each || !is_name || only.spread || only.name.is_some() {
        return None;
    }
    let Mapped { iterable, position } = mapped_by(names, call, None, family)?;
    (position == 0).then_some(Reference { call, callee: only.value, iterable })
}

/// The rounds that functions of this file make which are handed over by name: their bodies run once per element.
pub(super) fn named_rounds<'a>(names: &Names<'a>, family: Family) -> Vec<Iteration<'a>> {
    let facts = names.facts;
    let round = |reference: Reference| {
        let id = own_function(names, reference.callee)?;
        let function = facts.function(id);
        let (call, code) = (facts.expr(reference.call).span, names.of(function.span));
        let remembers = ["cache", "Cache", "memo", "loader", "Loader"].iter().any(|word| code.contains(word));
        if function.span.contains(call) || remembers || code.lines().count() > MAX_LINES {
            return None;
        }
        let element = function.params.iter().filter(|param| param.position == 0);
        let bindings = element.map(|param| names.of(param.name)).collect();
        let (source, iterable) = (Source::Callback(id), reference.iterable);
        Some(Iteration { source, bindings, iterable, region: function.region?, span: call })
    };
    references(names, family).into_iter().filter_map(round).collect()
}
