//! Rows of a query that write themselves one by one: `book.price = 1; book.save()`.

use backhint_knowledge::RowWrite;

use crate::detect::Context;
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind};
use crate::iteration::Iteration;

/// Whether a call is a method of a row of a query, and the round does with the row what a form for many could do.
pub(super) fn holds(cx: &Context<'_, '_>, iteration: &Iteration<'_>, call: ExprId, row: RowWrite) -> bool {
    let (names, facts) = (cx.names, cx.names.facts);
    let Some(ExprKind::Member { object, .. }) = names.callee(call).map(|callee| facts.expr(callee).kind) else {
        return false;
    };
    let is_query = || cx.orms().query(iteration.iterable).is_some_and(|query| query.many);
    if !iteration.binds(names, object) || !is_query() {
        return false;
    }
    match row {
        RowWrite::Set => values(cx, iteration).next().is_some() && !is_copied(cx, iteration),
        RowWrite::SetAlike => {
            let given = arguments(names, call).iter().map(|arg| arg.value);
            let mut all = values(cx, iteration).chain(given).peekable();
            all.peek().is_some() && all.all(|value| !iteration.reaches(names, value))
        }
        RowWrite::Alone => arguments(names, call).is_empty() && uses(cx, iteration) == 1,
    }
}

/// What the round sets attributes of its row to, where it surely does.
fn values<'c>(cx: &'c Context<'_, '_>, iteration: &'c Iteration<'_>) -> impl Iterator<Item = ExprId> {
    let (names, facts) = (cx.names, cx.names.facts);
    facts.assignments.iter().filter(|set| set.region == iteration.region).filter_map(move |set| {
        match facts.expr(set.target).kind {
            ExprKind::Member { object, .. } if iteration.binds(names, object) => set.value,
            _ => None,
        }
    })
}

/// `book.pk = None; book.save()` writes a new row.
fn is_copied(cx: &Context<'_, '_>, iteration: &Iteration<'_>) -> bool {
    cx.names.facts.assignments.iter().any(|set| match cx.names.facts.expr(set.target).kind {
        ExprKind::Member { object, name } => matches!(cx.text(name), "pk" | "id") && iteration.binds(cx.names, object),
        _ => false,
    })
}

/// How often the round names its row.
fn uses(cx: &Context<'_, '_>, iteration: &Iteration<'_>) -> usize {
    let facts = cx.names.facts;
    let is_param = |id: ExprId| {
        let mut params = facts.functions.iter().flat_map(|function| &function.params);
        params.any(|param| param.name == cx.span(id))
    };
    let all = (0..facts.exprs.len()).map(|at| ExprId(u32::try_from(at).unwrap_or(u32::MAX)));
    let is_named = |id: &ExprId| {
        matches!(facts.expr(*id).kind, ExprKind::Name) && iteration.bindings.contains(&cx.names.code(*id))
    };
    let uses = all.filter(is_named).filter(|id| iteration.contains(cx.names, *id) && iteration.binds(cx.names, *id));
    uses.filter(|id| !is_param(*id)).count()
}
